import { bytesToHex } from '@noble/hashes/utils.js';
import { hashStream, type HashOptions } from './hash-stream';

/** Up to here the file is given to WebCrypto, which works beside the page but wants all of it in memory. */
const WHOLE_BYTES = 32_000_000;

/**
 * Lower-case hex SHA-256 of a file. Throws the signal's reason when aborted, and what the browser throws when the file can't be read.
 */
export async function hashBlob(blob: Blob, { signal, onBytes }: HashOptions = {}): Promise<string> {
  if (blob.size > WHOLE_BYTES) return hashStream(blob, { signal, onBytes });
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  signal?.throwIfAborted();
  onBytes?.(blob.size);
  return bytesToHex(new Uint8Array(digest));
}
