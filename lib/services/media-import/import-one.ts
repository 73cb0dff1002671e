import type { MediaAsset, MediaKind } from '@/lib/domain/media-asset';
import { MEDIA_HEAD_BYTES, mediaTypeOf, type MediaType } from '@/lib/domain/media-type';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { isWhole } from './is-whole';
import { makeThumb } from './make-thumb';
import type { FilmFacts, ImportIo } from './media-io';
import { storeAsset } from './store-asset';

export interface ImportOneOptions {
  readonly clientId: string | null;
  readonly signal: AbortSignal;
  readonly onBytes: (count: number) => void;
}

/**
 * Looks at one file and keeps it. `media-unsupported`: not a picture, film or sound that Tend can use, whatever its name says;
 * `media-broken`: empty, unreadable or not decodable; `storage-full`; `aborted`.
 */
export async function importOne(
  io: ImportIo,
  file: File,
  { clientId, signal, onBytes }: ImportOneOptions,
): Promise<Result<MediaAsset, Failure>> {
  try {
    if (file.size === 0) return fail(failure('media-broken', '0 bytes'));
    const mime = mediaTypeOf(new Uint8Array(await file.slice(0, MEDIA_HEAD_BYTES).arrayBuffer()));
    if (mime === null) return fail(failure('media-unsupported', file.type || 'unknown type'));
    // A plain blob of the type that was found: the database then keeps the bytes, not a reference to the person's file.
    const blob = file.slice(0, file.size, mime);
    if (!(await isWhole(blob, mime))) return fail(failure('media-broken', 'the file ends in the middle'));
    const kind = kindOf(mime);
    const look = await LOOKS[kind](io, blob, signal);
    if (!look.ok) return look;
    // Last, because it reads everything, and a film may be refused by its head.
    const id = await io.hash(blob, { signal, onBytes });
    signal.throwIfAborted();
    const { thumb, ...seen } = look.value;
    const name = nameFor(file.name, mime);
    const facts = { id, clientId, kind, name, mime, ...seen, alt: '', copyOf: null } as const;
    return await storeAsset(io, facts, blob, thumb, { kind: 'media-added', by: 'person', args: { name } });
  } catch (error) {
    if (signal.aborted) return fail(failure('aborted'));
    // Between choosing and reading, the file was moved, or its disk was pulled out. Whatever it was: the other files must not be lost.
    return fail(failure('media-broken', String(error)));
  }
}

const kindOf = (mime: MediaType): MediaKind =>
  mime.startsWith('video/') ? 'video' : mime.startsWith('audio/') ? 'audio' : 'image';

const LOOKS: Readonly<
  Record<MediaKind, (io: ImportIo, blob: Blob, signal: AbortSignal) => Promise<Result<Look, Failure>>>
> = {
  image: lookAtImage,
  video: (io, blob, signal) => io.readVideo(blob, signal),
  audio: (io, blob, signal) => io.readSound(blob, signal),
};

type Look = Omit<FilmFacts, 'seconds'> & { readonly seconds: number | null };

async function lookAtImage(io: ImportIo, blob: Blob): Promise<Result<Look, Failure>> {
  const picture = await io.codec.decode(blob);
  if (!picture.ok) return picture;
  const { width, height } = picture.value;
  const thumb = await makeThumb(picture.value);
  picture.value.close();
  return ok({ width, height, seconds: null, thumb });
}

/** What was pasted has no name of its own. */
const nameFor = (name: string, mime: MediaType): string =>
  name.trim() || `pasted.${mime.slice(mime.indexOf('/') + 1)}`;
