import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBlob } from './hash-blob';
import { hashStream } from './hash-stream';

const native = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

describe('hashBlob', () => {
  it('is what WebCrypto computes of the whole file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const whole = Uint8Array.from(bytes);
        expect(await hashStream(new Blob([whole]))).toBe(await native(whole));
        expect(await hashBlob(new Blob([whole]))).toBe(await native(whole));
      }),
      { numRuns: 30 },
    );
  });

  it('tells how much it has read, and all of it in the end', async () => {
    const size = 1_000_003;
    let read = 0;
    await hashStream(new Blob([new Uint8Array(size)]), { onBytes: (count) => (read += count) });
    expect(read).toBe(size);
  });

  it('stops when aborted', async () => {
    const controller = new AbortController();
    const work = hashStream(new Blob([new Uint8Array(1_000_000)]), {
      signal: controller.signal,
      onBytes: () => controller.abort(),
    });
    await expect(work).rejects.toThrow(/abort/i);
  });
});
