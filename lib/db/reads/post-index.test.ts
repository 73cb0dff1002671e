import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDb, type TendDb } from '../open';
import type { StoredPost } from '../schema';
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
    expect(index.inOrder('updatedAt')).toHaveLength(3);
    expect(index.get('a')?.words).toBe('changed');
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

  it('folds all that is written of a post', async () => {
    await db.posts.bulkAdd([
      post('a', 2, { tags: ['Bread'], category: 'Tips', variants: { net: { text: 'OWN' } } }),
      post('b', 1, { media: [{ assetId: 'x', alt: 'A loaf' }], deletedAt: 9 }),
      post('c', 1, { link: { url: 'https://a.example/', title: 'Oven', description: '', thumbId: null } }),
    ]);
    await index.read(signal);
    expect(index.get('a')?.words).toBe('text of a\nown\nbread\ntips');
    expect(index.get('b')).toMatchObject({ words: 'text of b\na loaf', deletedAt: 9 });
    expect(index.get('c')?.words).toContain('oven');
  });
});
