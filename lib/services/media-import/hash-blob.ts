import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export interface HashOptions {
  readonly signal?: AbortSignal;
  /** Bytes read since the last call. */
  readonly onBytes?: (count: number) => void;
}

/**
 * Lower-case hex SHA-256 of a file, read as a stream: WebCrypto's `digest` wants the whole file in memory, which a film of
 * some hundred MB would not survive. Throws the signal's reason when aborted, and what the browser throws when the file can't be read.
 */
export async function hashBlob(blob: Blob, { signal, onBytes }: HashOptions = {}): Promise<string> {
  const hash = sha256.create();
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return bytesToHex(hash.digest());
      hash.update(value);
      onBytes?.(value.byteLength);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
