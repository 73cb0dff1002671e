import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { serialiseEntry, type HashedEntry } from './serialise-entry';

/** Lower-case hex SHA-256 of a line's one text. Synchronous: a transaction of IndexedDB would commit while WebCrypto is waited for. */
export const hashEntry = (entry: HashedEntry): string =>
  bytesToHex(sha256(utf8ToBytes(serialiseEntry(entry))));
