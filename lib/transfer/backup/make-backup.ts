import { HEAD_VERSION, type TendDb } from '@/lib/db/open';
import type { Clock } from '@/lib/domain/clock';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { digestBlob } from '../digest-blob';
import { zipOf, type ZipPart } from '../zip/zip-of';
import { FORMAT, FORMAT_VERSION, MANIFEST } from './format';
import type { Manifest } from './manifest';
import { packMedia } from './pack-media';
import { deflated, packTables } from './pack-tables';
import { progressOf, type TransferOptions } from './progress';

export interface BackupIo {
  readonly library: TendDb;
  readonly clock: Clock;
  /** Version of this Tend. */
  readonly version: string;
}

export interface Backup {
  /** The archive: refers to the library's own files, so it costs no memory until it is read. */
  readonly zip: Blob;
  readonly manifest: Manifest;
}

/** The whole library as one ZIP. Reads everything once; the caller writes it somewhere. `aborted` when the signal says so. */
export async function makeBackup(
  io: BackupIo,
  options: TransferOptions = {},
): Promise<Result<Backup, Failure>> {
  const { library, clock } = io;
  const { signal } = options;
  const createdAt = clock.now();
  try {
    let bytes = 0;
    await library.media.each((row) => void (bytes += row.bytes));
    const onBytes = progressOf(bytes, createdAt, options);
    const settings = await library.settings.get('settings');
    const mark = await library.marks.get('canary');
    const { parts: tableParts, tables } = await packTables(library, signal);
    const { parts: mediaParts, ...files } = await packMedia(library, { signal, onBytes });
    const manifest: Manifest = {
      format: FORMAT,
      version: FORMAT_VERSION,
      schema: HEAD_VERSION,
      tend: io.version,
      generation: mark?.generation ?? null,
      deviceId: settings?.deviceId ?? '',
      createdAt,
      tables,
      ...files,
    };
    const first = await manifestPart(manifest);
    return ok({ zip: zipOf([first, ...tableParts, ...mediaParts], createdAt), manifest });
  } catch (error) {
    if (signal?.aborted) return fail(failure('aborted'));
    throw error;
  }
}

async function manifestPart(manifest: Manifest): Promise<ZipPart> {
  const text = new Blob([JSON.stringify(manifest)]);
  const { crc } = await digestBlob(text);
  return { name: MANIFEST, data: await deflated(text), deflated: true, crc, size: text.size };
}
