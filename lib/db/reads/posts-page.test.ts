import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredPost } from '../schema';
import { openDb } from '../open';
import { bin } from './bin';
import { postsPage } from './posts-page';
import type { Reader } from './reader';

const post = (id: string, updatedAt: number, patch: Partial<StoredPost> = {}): StoredPost => ({
  id,
  clientId: 'c1',
  text: id,
  variants: {},
  media: [],
  link: null,
  langs: [],
  tags: [],
  category: null,
  revision: 1,
  assetIds: [],
  createdAt: updatedAt,
  updatedAt,
  deletedAt: null,
  origin: 'device',
  ...patch,
});

let names = 0;
let db: Reader;

beforeEach(() => {
  db = openDb({ name: `posts-${++names}` });
});

const ids = (rows: readonly { id: string }[]): string => rows.map(({ id }) => id).join(' ');

describe('postsPage', () => {
  it('gives the last changed first and leaves the bin out', async () => {
    await db.posts.bulkAdd([
      post('old', 1),
      post('gone', 2, { deletedAt: 9 }),
      post('new', 3),
      post('other', 4, { clientId: 'c2' }),
    ]);
    expect(ids(await postsPage(db, { limit: 2 }))).toBe('other new');
    expect(ids(await postsPage(db, { limit: 2, before: 3 }))).toBe('old');
    expect(ids(await postsPage(db, { clientId: 'c1', limit: 9 }))).toBe('new old');
  });

  it('gives all that share the time of the last one, so that none falls between two pages', async () => {
    await db.posts.bulkAdd([post('a', 5), post('b', 5), post('c', 5), post('d', 6)]);
    expect(ids(await postsPage(db, { limit: 2 }))).toBe('d c b a');
    expect(ids(await postsPage(db, { limit: 2, before: 5 }))).toBe('');
  });
});

describe('bin', () => {
  it('holds deleted posts, last deleted first', async () => {
    await db.posts.bulkAdd([
      post('kept', 1),
      post('first', 2, { deletedAt: 10 }),
      post('last', 3, { deletedAt: 20 }),
    ]);
    expect(ids(await bin(db))).toBe('last first');
  });
});
