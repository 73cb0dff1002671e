import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { progressOf, type TransferOptions } from './progress';

/** What a page can write to: a file that the person has chosen. */
export interface WritableFile {
  createWritable(): Promise<WritableStream<Uint8Array<ArrayBuffer>>>;
}

/** How long an address must stay valid for a download that nobody tells us the end of. */
const SURELY_READ_MS = 60 * 60_000;

/**
 * Writes an archive into the file that the person has chosen, piece by piece; the browser puts it in place only when all of it is there.
 * `aborted` when the signal says so, `storage-full`, or `not-saved` with the browser's reason.
 */
export async function writeZip(
  zip: Blob,
  file: WritableFile,
  startedAt: number,
  options: TransferOptions,
): Promise<Result<null, Failure>> {
  const { signal } = options;
  const onBytes = progressOf(zip.size, startedAt, options);
  try {
    const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        onBytes(chunk.length);
        controller.enqueue(chunk);
      },
    });
    await zip
      .stream()
      .pipeThrough(counted)
      .pipeTo(await file.createWritable(), signal ? { signal } : {});
    return ok(null);
  } catch (error) {
    if (signal?.aborted) return fail(failure('aborted'));
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return fail(failure(isFull ? 'storage-full' : 'not-saved', String(error)));
  }
}

/** Hands a blob to the browser's own downloads, as a click on a link does. When it is through, and where it went, nobody tells. */
export function saveByLink(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), SURELY_READ_MS);
}
