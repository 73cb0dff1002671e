import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { crc32 } from './zip/crc32';

export interface Digest {
  readonly crc: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface DigestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes read since the last call. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/** Up to here WebCrypto hashes it beside the page (at ten times the speed), but it wants all of it in memory. */
const WHOLE_BYTES = 32_000_000;
const STEP_BYTES = 4_000_000;

/** CRC-32 and SHA-256 of a file of any size, read once. Throws the signal's reason, and what the browser throws when it can't be read. */
export async function digestBlob(blob: Blob, { signal, onBytes }: DigestOptions = {}): Promise<Digest> {
  if (blob.size <= WHOLE_BYTES) {
    const bytes = await blob.arrayBuffer();
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    signal?.throwIfAborted();
    onBytes?.(blob.size);
    return { crc: crc32(new Uint8Array(bytes)), sha256: bytesToHex(new Uint8Array(digest)) };
  }
  const hash = sha256.create();
  let crc = 0;
  for (let at = 0; at < blob.size; at += STEP_BYTES) {
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await blob.slice(at, at + STEP_BYTES).arrayBuffer());
    hash.update(bytes);
    crc = crc32(bytes, crc);
    onBytes?.(bytes.length);
  }
  return { crc, sha256: bytesToHex(hash.digest()) };
}
