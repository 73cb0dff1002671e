import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeFakeWorld, postInput, seedAccount, type FakeWorld } from '../../test/support/fake-world';
import { ok } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messaging/serve';
import { findMissingMedia, withMediaSoon } from './find-missing-media';
import { savePost } from './posts';
import { addToQueue } from './queue';
import { robustHandlers } from './robust-handlers';
import { scan } from './scan';
import { setDamagedAside } from './set-damaged-aside';
import { withRoom } from './with-room';

const MINUTE = 60_000;

async function queue(world: FakeWorld, id: string, ms: number): Promise<string> {
  await savePost(world, { post: postInput(id, `Post ${id}`) });
  const wall = new Date(world.now + ms).toISOString().slice(0, 16);
  const planned = { wall, zone: 'UTC', disambiguation: 'earlier' } as const;
  const queued = await addToQueue(world, {
    ...{ postId: id, accountIds: ['a1'], revision: 1, when: { kind: 'at', planned } as const },
  });
  if (!queued.ok) throw new Error(queued.failure.code);
  return queued.value.deliveries[0]?.id ?? '';
}

async function worldWithTwo(): Promise<{ world: FakeWorld; first: string; second: string }> {
  const world = makeFakeWorld();
  await seedAccount(world);
  const first = await queue(world, 'p1', 10 * MINUTE);
  const second = await queue(world, 'p2', 10 * MINUTE);
  return { world, first, second };
}

afterEach(() => vi.restoreAllMocks());

describe('F33: one corrupt row', () => {
  it('is set aside as it was found, and the delivery beside it is published', async () => {
    const { world, first, second } = await worldWithTwo();
    const broken = {
      ...(await world.library.deliveries.get(first)),
      content: null,
      state: 'scheduled',
    } as never;
    await world.library.deliveries.put(broken);
    world.now += 10 * MINUTE - 40_000;
    await scan(world);
    world.now += 41_000;
    await scan(world);
    expect(await world.library.deliveries.get(second)).toMatchObject({ state: 'published' });
    expect(await world.library.deliveries.get(first)).toBeUndefined();
    expect(await world.library.quarantine.get(`deliveries|${first}`)).toMatchObject({
      ...{ table: 'deliveries', key: first, row: broken },
      reason: expect.stringContaining('content') as string,
    });
    const kinds = (await world.library.activity.toArray()).map(({ kind }) => kind);
    expect(kinds).toContain('row-set-aside');
  });

  it('of an account asks what to do, and stops nothing else', async () => {
    const { world, first } = await worldWithTwo();
    await world.library.accounts.put({ id: 'a1', platform: 'fake' } as never);
    world.now += 10 * MINUTE;
    await scan(world);
    expect(await world.library.deliveries.get(first)).toMatchObject({
      ...{ state: 'needs-person', reason: { code: 'account-gone' } },
    });
    expect(await world.library.quarantine.count()).toBe(1);
    expect(world.network.posts.size).toBe(0);
  });

  it('is found in every table by the sweep after the browser has started', async () => {
    const { world } = await worldWithTwo();
    await world.library.posts.put({ id: 'p1', text: 7 } as never);
    await world.library.slots.put({ id: 's1' } as never);
    expect(await setDamagedAside(world)).toBe(2);
    expect(await setDamagedAside(world)).toBe(0);
    expect((await world.library.quarantine.toArray()).map(({ id }) => id).sort()).toEqual([
      'posts|p1',
      'slots|s1',
    ]);
    expect(await world.library.posts.count()).toBe(1);
  });
});

describe('F33: a media file that is gone', () => {
  async function withMedia(): Promise<{ world: FakeWorld; id: string }> {
    const world = makeFakeWorld();
    await seedAccount(world);
    const id = await queue(world, 'p1', 50 * MINUTE);
    const row = await world.library.deliveries.get(id);
    if (!row) throw new Error('not queued');
    const media = {
      assetId: 'ab',
      kind: 'image',
      mime: 'image/png',
      bytes: 3,
      width: 1,
      height: 1,
      alt: '',
    } as const;
    await world.library.deliveries.put({ ...row, content: { ...row.content, media: [media] } });
    return { world, id };
  }

  it('is said within the hour before, while it can still be added again', async () => {
    const { world, id } = await withMedia();
    await scan(world);
    expect(await world.library.deliveries.get(id)).toMatchObject({
      ...{ state: 'rejected', asking: 1, reason: { code: 'media-missing' } },
    });
    expect(world.told.map(({ id: told }) => told)).toEqual([id]);
  });

  it('is not said of one that is there', async () => {
    const { world, id } = await withMedia();
    await world.library.mediaBlobs.put({ id: 'ab', blob: new Blob(['abc']) });
    await findMissingMedia(world, await withMediaSoon(world, world.now));
    expect(await world.library.deliveries.get(id)).toMatchObject({ state: 'scheduled' });
  });
});

describe('F32: the disk is full', () => {
  const full = (): Error => new DOMException('full', 'QuotaExceededError');

  it('a state write takes the room of the small pictures and succeeds', async () => {
    const { world, first } = await worldWithTwo();
    await world.library.mediaThumbs.put({ id: 'ab', blob: new Blob(['small']) });
    vi.spyOn(world.library.deliveries, 'bulkPut').mockImplementationOnce(() => {
      throw full();
    });
    world.now += 10 * MINUTE;
    await scan(world);
    await scan(world);
    expect(await world.library.deliveries.get(first)).toMatchObject({ state: 'published' });
    expect(await world.library.mediaThumbs.count()).toBe(0);
  });

  it('a disk without a byte left, which closes the library, costs the reserve and nothing else', async () => {
    const { world, first } = await worldWithTwo();
    await world.library.mediaThumbs.put({ id: 'ab', blob: new Blob(['small']) });
    let kept = true;
    const reserve = {
      keep: async () => undefined,
      spend: async () => {
        const was = kept;
        kept = false;
        return was;
      },
    };
    const roomy = Object.assign(world, { reserve });
    vi.spyOn(world.library.deliveries, 'bulkPut').mockImplementationOnce(() => {
      roomy.library.close({ disableAutoOpen: false });
      throw new DOMException('closed', 'AbortError');
    });
    world.now += 10 * MINUTE;
    await scan(roomy);
    await scan(roomy);
    expect(kept).toBe(false);
    expect(await world.library.deliveries.get(first)).toMatchObject({ state: 'published' });
    expect(await world.library.mediaThumbs.count()).toBe(1);
    await expect(
      withRoom(roomy, () => Promise.reject(new DOMException('closed', 'AbortError'))),
    ).rejects.toThrow();
  });

  it('what does not fit even then is a failure with a sentence, not an exception', async () => {
    const world = makeFakeWorld();
    const handlers = { 'post.save': () => Promise.reject(full()), 'scan.now': async () => ok(null) };
    const robust = robustHandlers(world, handlers as unknown as Handlers);
    expect(await robust['post.save']({ post: postInput('p', 'x') })).toMatchObject({
      ...{ ok: false, failure: { code: 'storage-full' } },
    });
    expect(await robust['scan.now']({})).toEqual(ok(null));
  });

  it('another error is no reason to give anything up', async () => {
    const world = makeFakeWorld();
    await world.library.mediaThumbs.put({ id: 'ab', blob: new Blob(['small']) });
    await expect(withRoom(world, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    expect(await world.library.mediaThumbs.count()).toBe(1);
  });
});
