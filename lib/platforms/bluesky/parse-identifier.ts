/** https://atproto.com/specs/handle#handle-identifier-syntax, read 2026-11. */
const HANDLE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_HANDLE = 253;

/** The two methods that the network has; a `did:web` there is a host and nothing else. https://atproto.com/specs/did, read 2026-11. */
const DID = /^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/;

/** Names are copied with invisible direction marks and spaces around them. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A handle (lower case, without `@`) or a DID out of what a person types or pastes: `Name.bsky.social`, `@name.bsky.social`, `at://…`, a
 * DID, or the address of a profile or of a post. Null where it is none of these.
 */
export function parseIdentifier(typed: string): string | null {
  const text = typed.replace(INVISIBLE, '').trim();
  const profile = /^(?:https?:\/\/)?[^/\s]+\/profile\/([^/?#]+)/.exec(text)?.[1];
  const record = /^at:\/\/([^/]+)/.exec(text)?.[1];
  const name = (profile ?? record ?? text).replace(/^@/, '');
  if (isDid(name)) return name;
  const handle = name.toLowerCase();
  return handle.length <= MAX_HANDLE && HANDLE.test(handle) ? handle : null;
}

/** Whether a text is a DID of the AT Protocol. */
export const isDid = (text: string): boolean => DID.test(text);
