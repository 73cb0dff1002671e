/** https://atproto.com/specs/handle#handle-identifier-syntax, read 2026-11. */
const HANDLE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const DID = /^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.%-]{1,200})$/;

/** A handle (lower case, without `@`) or DID out of what a person types or pastes: also a profile address. Null where it is neither. */
export function parseIdentifier(typed: string): string | null {
  const text = typed.trim().replace(/^at:\/\//, '');
  const profile = /^https?:\/\/[^/]+\/profile\/([^/?#]+)/.exec(text)?.[1];
  // Names are pasted with invisible direction marks around them.
  const name = (profile ?? text).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/^@/, '');
  if (DID.test(name)) return name;
  const handle = name.toLowerCase();
  return handle.length <= 253 && HANDLE.test(handle) ? handle : null;
}
