import { parseIdentifier } from './parse-identifier';

export interface PostPlace {
  /** A handle, lower case, or a DID. */
  readonly author: string;
  readonly rkey: string;
}

/** https://atproto.com/specs/record-key#record-key-syntax, read 2026-11-27. */
const WEB = /^https:\/\/[^\s/]+\/profile\/([^\s/?#]+)\/post\/([\w.~:-]+)\/?(?:[?#]\S*)?$/;
const AT = /^at:\/\/([^\s/]+)\/app\.bsky\.feed\.post\/([\w.~:-]+)$/;

/** Whose post an address means, of the app (`https://bsky.app/profile/<handle or DID>/post/<rkey>`) or of the network (`at://…`); null where it is none. */
export function parsePostAddress(written: string): PostPlace | null {
  const address = written.trim();
  const [, name, rkey] = WEB.exec(address) ?? AT.exec(address) ?? [];
  const author = name === undefined ? null : parseIdentifier(decodeName(name));
  return author === null || rkey === undefined ? null : { author, rkey };
}

/** A DID's colons may come percent-encoded. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
