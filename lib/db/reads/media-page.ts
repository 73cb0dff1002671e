import type { MediaAsset } from '@/lib/domain/media-asset';
import type { PageOf } from './posts-page';
import type { Reader } from './reader';

/** One page of the media library, newest first; the smaller copies that Tend made aren't listed. Ties as in `postsPage`. */
export async function mediaPage(
  db: Reader,
  { clientId = null, before = Infinity, limit }: PageOf,
): Promise<MediaAsset[]> {
  const older = (from: number, to: number, withTo: boolean) =>
    clientId === null
      ? db.media.where('createdAt').between(from, to, true, withTo)
      : db.media.where('[clientId+createdAt]').between([clientId, from], [clientId, to], true, withTo);
  const page = await older(-Infinity, before, false).reverse().filter(listed).limit(limit).toArray();
  const last = page.at(-1);
  if (!last || page.length < limit) return page;
  const ties = await older(last.createdAt, last.createdAt, true).reverse().filter(listed).toArray();
  return [...page.filter(({ createdAt }) => createdAt !== last.createdAt), ...ties];
}

const listed = ({ deletedAt, copyOf }: MediaAsset): boolean => deletedAt === null && copyOf === null;
