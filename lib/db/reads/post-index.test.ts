import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb, type TendDb } from '../open';
import type { StoredPost } from '../schema';
import { findPosts } from './find-posts';
import { PostIndex } from './post-index';

const post = (id: string, updatedAt: number, more: Partial<StoredPost> = {}): StoredPost => ({
  ...{
    id,
    clientId: 'casa',
    text: `Text of ${id}`,
    variants: {},
    media: [],
    link: null,
    langs: [],
    tags: [],
  },
  ...{
    category: null,
    revision: 1,
    assetIds: [],
    createdAt: 10_000 - updatedAt,
    updatedAt,
    deletedAt: null,
    origin: 'd',
  },
  ...more,
});
const all = { clientId: null, bin: false, matches: () => true };

describe('PostIndex', () => {
  let db: TendDb;
  let index: PostIndex;
  let count = 0;
  const { signal } = new AbortController();

  beforeEach(() => {
    db = openDb({ name: `post-index-${(count += 1)}` });
    index = new PostIndex(db, (text) => text.toLowerCase());
  });
  afterEach(() => db.delete());

  it('reads every post once, over several chunks, latest first', async () => {
    const posts = Array.from({ length: 4_321 }, (_, n) => post(`p${n}`, (n * 7_919) % 4_321));
    await db.posts.bulkAdd(posts);
    const seen: number[] = [];
    index.subscribe(() => seen.push(index.state.read));
    await index.read(signal);
    expect(index.state).toMatchObject({ read: 4_321, total: 4_321, complete: true });
    expect(seen[0]).toBe(200);
    expect(new Set(seen).size).toBeGreaterThan(2);
    const times = index.inOrder('updatedAt').map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(index.inOrder('createdAt')[0]?.id).toBe(posts[0]?.id);
  });

  it('has the latest posts before anything else', async () => {
    await db.posts.bulkAdd(Array.from({ length: 3_000 }, (_, n) => post(`p${n}`, n)));
    const first = new Promise<string | undefined>((resolve) => {
      const stop = index.subscribe(() => {
        stop();
        resolve(index.inOrder('updatedAt')[0]?.id);
      });
    });
    const done = index.read(signal);
    expect(await first).toBe('p2999');
    await done;
  });

  it('catches up with what was written since, also within the same millisecond', async () => {
    await db.posts.bulkAdd([post('a', 1), post('b', 2)]);
    await index.read(signal);
    await db.posts.bulkPut([post('a', 2, { text: 'Changed' }), post('c', 2)]);
    await index.read(signal);
    expect(findPosts(index.inOrder('updatedAt'), all)).toHaveLength(3);
    expect(
      findPosts(index.inOrder('updatedAt'), { ...all, matches: (words) => words.includes('changed') }),
    ).toEqual(['a']);
  });

  it('leaves off when aborted and goes on when asked again', async () => {
    await db.posts.bulkAdd(Array.from({ length: 5_000 }, (_, n) => post(`p${n}`, n)));
    const controller = new AbortController();
    index.subscribe(() => controller.abort());
    await index.read(controller.signal);
    expect(index.state.complete).toBe(false);
    await index.read(signal);
    expect(index.state).toMatchObject({ read: 5_000, complete: true });
  });

  it('finds by client, in the library or in the bin, and in all that is written of a post', async () => {
    await db.posts.bulkAdd([
      post('a', 4, { tags: ['Bread'] }),
      post('b', 3, { clientId: 'fern', media: [{ assetId: 'x', alt: 'A bread' }] }),
      post('c', 2, { variants: { bluesky: { text: 'BREAD' } }, deletedAt: 9 }),
      post('d', 1, { link: { url: 'https://a.example/', title: 'Bread', description: '', thumbId: null } }),
    ]);
    await index.read(signal);
    const entries = index.inOrder('updatedAt');
    const matches = (words: string): boolean => words.includes('bread');
    expect(findPosts(entries, { ...all, matches })).toEqual(['a', 'b', 'd']);
    expect(findPosts(entries, { ...all, clientId: 'fern' })).toEqual(['b']);
    expect(findPosts(entries, { ...all, matches, bin: true })).toEqual(['c']);
  });
});
