import type { Reader } from './reader';

/** The small picture of an asset; undefined where there is none. */
export const mediaThumb = async (db: Reader, assetId: string): Promise<Blob | undefined> =>
  (await db.mediaThumbs.get(assetId))?.blob;
