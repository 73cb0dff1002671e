import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MediaAsset } from '@/lib/domain/media-asset';
import { openDb, type TendDb } from '../open';
import type { StoredPost } from '../schema';
import { lastLangs } from './last-langs';
import { lastPostChange } from './last-post-change';
import { mediaPage } from './media-page';
import { mediaUses } from './media-uses';
import { postsByIds } from './posts-by-ids';

const post = (id: string, updatedAt: number, more: Partial<StoredPost> = {}): StoredPost => ({
  ...{
    id,
    clientId: 'casa',
    text: id,
    variants: {},
    media: [],
    link: null,
    langs: [],
    tags: [],
    category: null,
  },
  ...{ revision: 1, assetIds: [], createdAt: 1, updatedAt, deletedAt: null, origin: 'd' },
  ...more,
});

describe('reads of the library', () => {
  let db: TendDb;
  beforeEach(async () => {
    db = openDb({ name: 'library-reads' });
    await db.posts.bulkAdd([
      post('a', 1, { langs: ['pt'], assetIds: ['x'] }),
      post('b', 5, { assetIds: ['x', 'y'] }),
      post('c', 3, { langs: ['en'], clientId: 'fern' }),
      post('d', 4, { assetIds: ['x'], deletedAt: 4 }),
    ]);
  });
  afterEach(() => db.delete());

  it('knows which living posts use an asset', async () => {
    expect((await mediaUses(db, 'x')).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await mediaUses(db, 'nobody')).toEqual([]);
  });

  it("lists a client's files and everybody's, without copies and the bin", async () => {
    const asset = (
      id: string,
      createdAt: number,
      clientId: string | null,
      more: Partial<MediaAsset> = {},
    ) => ({
      ...{ id, clientId, kind: 'image' as const, name: id, mime: 'image/png', bytes: 1, width: 1, height: 1 },
      ...{
        seconds: null,
        alt: '',
        copyOf: null,
        createdAt,
        updatedAt: 1,
        deletedAt: null,
        origin: 'd',
        ...more,
      },
    });
    await db.media.bulkAdd([
      ...[asset('own', 5, 'casa'), asset('shared', 4, null), asset('other', 3, 'fern')],
      ...[asset('copy', 2, 'casa', { copyOf: 'own' }), asset('binned', 1, 'casa', { deletedAt: 9 })],
    ]);
    const names = async (clientId: string | null, limit = 9) =>
      (await mediaPage(db, { clientId, limit })).map(({ id }) => id);
    expect(await names('casa')).toEqual(['own', 'shared']);
    expect(await names(null)).toEqual(['own', 'shared', 'other']);
    expect(await names(null, 2)).toEqual(['own', 'shared']);
  });

  it("takes the client's last languages, past posts without", async () => {
    expect(await lastLangs(db, 'casa')).toEqual(['pt']);
    expect(await lastLangs(db, 'nobody')).toEqual([]);
  });

  it('knows when something was written last', async () => {
    expect(await lastPostChange(db)).toBe(5);
    await db.posts.clear();
    expect(await lastPostChange(db)).toBe(0);
  });

  it('gives posts by id and leaves out those that are gone', async () => {
    expect([...(await postsByIds(db, ['c', 'gone', 'a'])).keys()]).toEqual(['c', 'a']);
  });
});
