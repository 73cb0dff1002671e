import type { Account } from '@/lib/domain/account';
import type { MediaAsset } from '@/lib/domain/media-asset';
import { canvasCodec } from '../media-import/canvas-codec';
import { hashWhole } from '../media-import/hash-whole';
import { makeThumb } from '../media-import/make-thumb';
import { newRow } from '../stamps';
import type { World } from '../world';

/**
 * Keeps a picture that stands in a profile, so that it can be shown and put back; gives its id. The media library doesn't list it (`copyOf`). `original`: the
 * asset that it was made of, where it is one of ours that the server wrote anew.
 */
export async function keepThere(
  world: World,
  { clientId, handle }: Account,
  blob: Blob,
  original: string | null,
): Promise<string> {
  const { library } = world;
  const id = await hashWhole(blob);
  const [known, kept] = [await library.media.get(id), await library.mediaBlobs.get(id)];
  if (known?.deletedAt === null && kept) return id;
  const look = await lookAt(blob);
  const row: MediaAsset = {
    ...(await newRow(world)),
    ...{ id, clientId, kind: 'image', name: handle, mime: blob.type, bytes: blob.size },
    ...{ width: look.width, height: look.height, seconds: null, alt: '', copyOf: original ?? id },
    ...known,
    deletedAt: null,
  };
  await library.transaction('rw', [library.media, library.mediaBlobs, library.mediaThumbs], async () => {
    await library.media.put(row);
    await library.mediaBlobs.put({ id, blob });
    await library.mediaThumbs.put({ id, blob: look.thumb });
  });
  return id;
}

/** A picture that this browser can't draw is kept all the same: it can still be put back. */
async function lookAt(blob: Blob): Promise<Pick<MediaAsset, 'width' | 'height'> & { readonly thumb: Blob }> {
  const picture = await canvasCodec.decode(blob);
  if (!picture.ok) return { width: 0, height: 0, thumb: blob };
  const { width, height } = picture.value;
  const thumb = await makeThumb(picture.value);
  picture.value.close();
  return { width, height, thumb };
}
