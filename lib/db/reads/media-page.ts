import type { MediaAsset } from '@/lib/domain/media-asset';
import type { PageOf } from './posts-page';
import type { Reader } from './reader';

/**
 * One page of the media library, newest first; the smaller copies that Tend made aren't listed. What is everybody's (`clientId` null, which
 * no index holds) is listed for every client. Ties as in `postsPage`.
 */
export async function mediaPage(
  db: Reader,
  { clientId = null, before = Infinity, limit }: PageOf,
): Promise<MediaAsset[]> {
  const older = (from: number, to: number, withTo: boolean) =>
    db.media.where('createdAt').between(from, to, true, withTo).reverse().filter(wanted);
  const wanted = (asset: MediaAsset): boolean =>
    listed(asset) && (clientId === null || asset.clientId === null || asset.clientId === clientId);
  const page = await older(-Infinity, before, false).limit(limit).toArray();
  const last = page.at(-1);
  if (!last || page.length < limit) return page;
  const ties = await older(last.createdAt, last.createdAt, true).toArray();
  return [...page.filter(({ createdAt }) => createdAt !== last.createdAt), ...ties];
}

const listed = ({ deletedAt, copyOf }: MediaAsset): boolean => deletedAt === null && copyOf === null;
