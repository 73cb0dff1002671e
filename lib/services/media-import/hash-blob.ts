import { hashStream, type HashOptions } from './hash-stream';
import { hashWhole } from './hash-whole';

/** Up to here the file is given to WebCrypto. */
const WHOLE_BYTES = 32_000_000;

/**
 * Lower-case hex SHA-256 of a file. Throws the signal's reason when aborted, and what the browser throws when the file can't be read.
 */
export async function hashBlob(blob: Blob, { signal, onBytes }: HashOptions = {}): Promise<string> {
  if (blob.size > WHOLE_BYTES) return hashStream(blob, { signal, onBytes });
  const hash = await hashWhole(blob);
  signal?.throwIfAborted();
  onBytes?.(blob.size);
  return hash;
}
