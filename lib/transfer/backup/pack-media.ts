import type { Table } from 'dexie';
import type { TendDb } from '@/lib/db/open';
import type { MediaBlob } from '@/lib/domain/media-asset';
import { HASH } from '@/lib/db/rows/media-row';
import { digestBlob, type Digest, type DigestOptions } from '../digest-blob';
import type { ZipPart } from '../zip/zip-of';
import { mediaFile, thumbFile } from './format';
import type { Manifest } from './manifest';

export interface PackedMedia extends Pick<Manifest, 'media' | 'thumbs' | 'missing'> {
  readonly parts: readonly ZipPart[];
}

/**
 * Every file of the library as it is, by reference: each is read once for its checksums, and again when the archive is written. What
 * can't be read, or is not what its name says, is left out and named under `missing`.
 */
export async function packMedia(library: TendDb, options: DigestOptions): Promise<PackedMedia> {
  const parts: ZipPart[] = [];
  const media: Manifest['media'] = [];
  const thumbs: Manifest['thumbs'] = [];
  const missing: string[] = [];
  const wanted = new Set<string>([
    ...(await library.media.toCollection().primaryKeys()),
    ...(await library.mediaBlobs.toCollection().primaryKeys()),
  ]);
  for (const id of wanted) {
    options.signal?.throwIfAborted();
    const found = await readFile(library.mediaBlobs, id, options);
    if (found === null || found.sha256 !== id || !HASH.test(id)) {
      missing.push(id);
      continue;
    }
    parts.push(partOf(mediaFile(id), found));
    media.push({ id, bytes: found.blob.size, type: found.blob.type });
    const thumb = await readFile(library.mediaThumbs, id, { signal: options.signal });
    if (thumb === null) continue; // it can be made again
    parts.push(partOf(thumbFile(id), thumb));
    thumbs.push({ id, bytes: thumb.blob.size, type: thumb.blob.type, sha256: thumb.sha256 });
  }
  return { parts, media, thumbs, missing };
}

type FoundFile = Digest & { readonly blob: Blob };

async function readFile(
  table: Table<MediaBlob, string>,
  id: string,
  options: DigestOptions,
): Promise<FoundFile | null> {
  try {
    const row = await table.get(id);
    return row ? { blob: row.blob, ...(await digestBlob(row.blob, options)) } : null;
  } catch (error) {
    options.signal?.throwIfAborted();
    // The row is there, its file is gone. A database that was closed is another matter.
    if (error instanceof Error && error.name !== 'DatabaseClosedError') return null;
    throw error;
  }
}

const partOf = (name: string, { blob, crc }: FoundFile): ZipPart => ({
  name,
  data: blob,
  deflated: false,
  crc,
  size: blob.size,
});
