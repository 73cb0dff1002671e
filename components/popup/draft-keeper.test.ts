import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import type { Post } from '@/lib/domain/post';
import type { PostInput } from '@/lib/messaging/protocol';
import type { StoredDraft } from './draft';
import { DraftKeeper } from './draft-keeper';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A library that answers after 10 ms, and a browser's storage that outlives the popup. */
function world() {
  const kept = new Map<string, string>();
  const posts = new Map<string, PostInput & { revision: number }>();
  const bin: string[] = [];
  let ids = 0;
  const world = { isDown: false, posts, bin, open: () => new DraftKeeper(io) };
  const io = {
    store: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
    newId: () => `p${(ids += 1)}`,
    save: async (post: PostInput) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (world.isDown) return fail(failure('storage-full'));
      if (bin.includes(post.id)) return fail(failure('not-found'));
      const revision = (posts.get(post.id)?.revision ?? 0) + 1;
      posts.set(post.id, { ...post, revision });
      return ok({ revision });
    },
    remove: async (id: string) => void bin.push(id),
  };
  return world;
}

describe('DraftKeeper', () => {
  test('the first key is kept before anything else happens, and in the library at once', async () => {
    const { open, posts } = world();
    const keeper = open();
    keeper.change({ clientId: 'c1', text: 'S' });
    expect(open().state.draft.text).toBe('S');
    await pass(10);
    expect(posts.get('p1')?.text).toBe('S');
    expect(keeper.state.save.kind).toBe('saved');
    expect(keeper.state.draft.revision).toBe(1);
  });

  test('a popup that closes while typing loses nothing: the next one stores the rest', async () => {
    const { open, posts } = world();
    const first = open();
    first.change({ clientId: 'c1', text: 'Sour' });
    await pass(10);
    first.change({ text: 'Sourdough Saturday' });
    // Gone before the pause is over.
    const second = open();
    expect(second.state.draft).toMatchObject({ id: 'p1', text: 'Sourdough Saturday', revision: null });
    second.resume(second.state.draft, stored(posts.get('p1')));
    await pass(10);
    expect(posts.get('p1')?.text).toBe('Sourdough Saturday');
    expect(second.state.draft.revision).not.toBeNull();
  });

  test('flush gives the revision of what is written, not of what was stored before', async () => {
    const { open, posts } = world();
    const keeper = open();
    keeper.change({ clientId: 'c1', text: 'a' });
    keeper.change({ text: 'ab' });
    const flushed = keeper.flush();
    await pass(1_000);
    expect(await flushed).toEqual(ok(posts.get('p1')?.revision));
    expect(posts.get('p1')?.text).toBe('ab');
  });

  test('what can not be stored says so, and is stored when it can be', async () => {
    const place = world();
    place.isDown = true;
    const keeper = place.open();
    keeper.change({ clientId: 'c1', text: 'a' });
    await pass(10);
    expect(keeper.state.save).toMatchObject({ kind: 'failed', failure: { code: 'storage-full' } });
    expect(keeper.state.draft.revision).toBeNull();
    place.isDown = false;
    await pass(4_000);
    expect(place.posts.get('p1')?.text).toBe('a');
    expect(keeper.state.save.kind).toBe('saved');
  });

  test('without a client it stays in the browser until there is one', async () => {
    const { open, posts } = world();
    const keeper = open();
    keeper.change({ text: 'a' });
    await pass(1_000);
    expect(posts.size).toBe(0);
    keeper.change({ clientId: 'c1' });
    await pass(10);
    expect(posts.get('p1')?.text).toBe('a');
  });

  test('emptied text leaves the library by its bin; what is written next is another post', async () => {
    const { open, posts, bin } = world();
    const keeper = open();
    keeper.change({ clientId: 'c1', text: 'a' });
    keeper.change({ text: '' });
    await pass(1_000);
    expect(bin).toEqual(['p1']);
    keeper.change({ text: 'b' });
    await pass(10);
    expect(keeper.state.draft).toMatchObject({ id: 'p2', clientId: 'c1' });
    expect(posts.get('p2')?.text).toBe('b');
  });

  test('the next post has an id of its own; undo brings the one before back as it was', async () => {
    const { open } = world();
    const keeper = open();
    keeper.change({ clientId: 'c1', text: 'a' });
    await pass(10);
    const before = keeper.state.draft;
    keeper.renew();
    expect(keeper.state.draft).toMatchObject({ id: 'p2', clientId: 'c1', text: '', revision: null });
    keeper.replace(before);
    expect(open().state.draft).toEqual(before);
  });

  test('a broken store gives an empty draft', () => {
    const keeper = new DraftKeeper({
      store: { getItem: () => '{"id":', setItem: () => undefined },
      newId: () => 'p1',
      save: () => Promise.resolve(ok({ revision: 1 })),
      remove: () => Promise.resolve(),
    });
    expect(keeper.state.draft).toMatchObject({ id: 'p1', text: '' });
  });
});

describe('what became of the draft since the popup was closed', () => {
  async function reopened() {
    const place = world();
    const first = place.open();
    first.change({ clientId: 'c1', text: 'here' });
    await pass(10);
    return { ...place, keeper: place.open() };
  }

  test('changed in the studio: the popup goes on with that', async () => {
    const { keeper, posts } = await reopened();
    keeper.resume(keeper.state.draft, stored({ ...required(posts.get('p1')), text: 'there', revision: 2 }));
    expect(keeper.state.draft).toMatchObject({ text: 'there', revision: 2 });
  });

  test('queued or deleted in the studio: the popup begins anew', async () => {
    const { keeper, posts, open } = await reopened();
    const post = stored(posts.get('p1'));
    keeper.resume(keeper.state.draft, { ...required(post), isQueued: true });
    expect(keeper.state.draft).toMatchObject({ id: 'p2', text: '' });
    const again = open();
    again.resume(again.state.draft, { ...required(post), post: { ...required(post).post, deletedAt: 1 } });
    expect(again.state.draft.text).toBe('');
  });

  test('the library is gone: what is here is stored again', async () => {
    const { keeper, posts } = await reopened();
    posts.clear();
    keeper.resume(keeper.state.draft, null);
    await pass(10);
    expect(posts.get('p1')?.text).toBe('here');
  });

  test('whoever has begun to write is left alone', async () => {
    const { keeper } = await reopened();
    const opened = keeper.state.draft;
    keeper.change({ text: 'here, now' });
    keeper.resume(opened, null);
    expect(keeper.state.draft.text).toBe('here, now');
  });
});

function required<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('missing');
  return value;
}

function stored(post: (PostInput & { revision: number }) | undefined): StoredDraft | null {
  if (!post) return null;
  const row = { createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'device' };
  return { post: { ...row, ...post } satisfies Post, media: [], isQueued: false };
}
