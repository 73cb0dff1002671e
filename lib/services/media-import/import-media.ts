import type { MediaAsset } from '@/lib/domain/media-asset';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, type Result } from '@/lib/domain/result';
import { importOne } from './import-one';
import type { ImportIo } from './media-io';

export interface ImportOptions {
  /** Whose files they are; null is everybody's. */
  readonly clientId: string | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly files: { readonly done: number; readonly total: number };
  readonly bytes: { readonly done: number; readonly total: number };
  /** Epoch ms at which it began, for the speed. */
  readonly startedAt: number;
}

export interface ImportedFile {
  readonly name: string;
  readonly result: Result<MediaAsset, Failure>;
}

/**
 * Brings files into the library, one after the other (each may take as much memory as its pixels). One bad file never costs the others;
 * the answer has one line per file, in their order. When aborted, what is stored stays, the rest is `aborted`. Runs in a page: files
 * can't travel by message.
 */
export async function importMedia(
  io: ImportIo,
  files: readonly File[],
  { clientId, signal = new AbortController().signal, onProgress }: ImportOptions,
): Promise<readonly ImportedFile[]> {
  const startedAt = io.clock.now();
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  const imported: ImportedFile[] = [];
  const tell = (): void =>
    onProgress?.({
      files: { done: imported.length, total: files.length },
      bytes: { done: bytes, total: totalBytes },
      startedAt,
    });
  tell();
  for (const [index, file] of files.entries()) {
    const onBytes = (count: number): void => {
      bytes += count;
      tell();
    };
    const result = signal.aborted
      ? fail(failure('aborted'))
      : await importOne(io, file, { clientId, signal, onBytes });
    imported.push({ name: file.name, result });
    // A file that was refused unread counts as done, too.
    bytes = files.slice(0, index + 1).reduce((sum, { size }) => sum + size, 0);
    tell();
  }
  return imported;
}
