import type { Reader } from './reader';

/** The bytes of an asset; undefined where the file is lost. */
export const mediaBlob = async (db: Reader, assetId: string): Promise<Blob | undefined> =>
  (await db.mediaBlobs.get(assetId))?.blob;
