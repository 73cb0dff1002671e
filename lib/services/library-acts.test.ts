import { beforeEach, describe, expect, it } from 'vitest';
import { makeFakeWorld, NOW, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { connectAccount, disconnectAccount } from './accounts';
import { act } from './act';
import { pauseClient, removeClient, restoreClient } from './clients';
import { describeMedia, removeMedia, restoreMedia } from './media-rows';
import { removePosts, restorePosts, savePost } from './posts';
import { addToQueue } from './queue';
import { refreshInstants } from './refresh-instants';
import { scan } from './scan';
import { takeSnapshot } from './take-snapshot';

const HOUR = 3_600_000;
let world: FakeWorld;
let id: string;

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
  await savePost(world, { post: postInput('p1', 'Rye returns') });
  const when = {
    kind: 'at',
    planned: { wall: '2026-11-24T10:00', zone: 'Europe/Lisbon', disambiguation: 'earlier' },
  } as const;
  const queued = await addToQueue(world, { postId: 'p1', accountIds: ['a1'], when, revision: 1 });
  id = queued.ok ? (queued.value.deliveries[0]?.id ?? '') : '';
});

const state = async (): Promise<string | undefined> => (await world.library.deliveries.get(id))?.state;

describe('posts', () => {
  it('count a revision only for what would be published', async () => {
    expect(await savePost(world, { post: { ...postInput('p1', 'Rye returns'), tags: ['bread'] } })).toEqual({
      ok: true,
      value: { revision: 1 },
    });
    expect(await savePost(world, { post: postInput('p1', 'Rye returns!') })).toEqual({
      ok: true,
      value: { revision: 2 },
    });
  });

  it('go to the bin with their deliveries, and come back with them', async () => {
    expect(await removePosts(world, { ids: ['p1'] })).toEqual({ ok: true, value: { cancelled: 1 } });
    expect(await state()).toBe('cancelled');
    expect(await savePost(world, { post: postInput('p1', 'written into the bin') })).toMatchObject({
      ok: false,
    });
    expect(await restorePosts(world, { ids: ['p1'] })).toEqual({ ok: true, value: { reinstated: 1 } });
    expect(await state()).toBe('scheduled');
  });

  it('what was cancelled before stays cancelled', async () => {
    await act(world, { id, act: { kind: 'cancel' } });
    await removePosts(world, { ids: ['p1'] });
    await restorePosts(world, { ids: ['p1'] });
    expect(await state()).toBe('cancelled');
  });
});

describe('clients', () => {
  it('are removed with what was planned, and restored with it', async () => {
    expect(await removeClient(world, { id: 'c1' })).toEqual({ ok: true, value: { cancelled: 1 } });
    expect(await state()).toBe('cancelled');
    expect(await restoreClient(world, { id: 'c1' })).toEqual({ ok: true, value: { reinstated: 1 } });
    expect(await state()).toBe('scheduled');
  });

  it.each(['c1', null])('paused (%s): held when due, back to work afterwards', async (who) => {
    await pauseClient(world, { id: who, paused: true });
    world.now = NOW + HOUR;
    await scan(world);
    expect(await state()).toBe('held');
    await pauseClient(world, { id: who, paused: false });
    await scan(world);
    await scan(world);
    expect(await state()).toBe('published');
  });
});

describe('accounts', () => {
  const found = {
    remoteId: 'did:1',
    handle: 'casaluz.test',
    displayName: 'Casa Luz',
    profileUrl: 'https://fake.test/me',
    server: 'https://fake.test',
  };

  it('a wrong password changes nothing', async () => {
    expect(
      await connectAccount(world, { clientId: 'c1', platform: 'fake', found, secret: 'wrong' }),
    ).toMatchObject({ ok: false, failure: { code: 'bad-credentials' } });
    expect(await world.vault.read('a1')).toBeNull();
  });

  it('disconnecting forgets the session and asks about what is pending; connecting again brings it back', async () => {
    await connectAccount(world, { clientId: 'c1', platform: 'fake', found, secret: 'right' });
    expect(await world.vault.read('a1')).toBe('s1');
    expect(await disconnectAccount(world, { id: 'a1' })).toEqual({ ok: true, value: { pending: 1 } });
    expect(await world.vault.read('a1')).toBeNull();
    expect(await state()).toBe('needs-person');
    const again = await connectAccount(world, { clientId: 'c1', platform: 'fake', found, secret: 'right' });
    expect(again).toMatchObject({ ok: true, value: { id: 'a1', status: 'connected', deletedAt: null } });
    expect(await state()).toBe('scheduled');
  });

  it('belongs to one client', async () => {
    expect(
      await connectAccount(world, { clientId: 'c2', platform: 'fake', found, secret: 'right' }),
    ).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });
});

describe('what the person does with a delivery', () => {
  it('moves it', async () => {
    const planned = { wall: '2026-11-26T08:00', zone: 'Europe/Lisbon', disambiguation: 'earlier' } as const;
    expect(await act(world, { id, act: { kind: 'reschedule', planned } })).toEqual({ ok: true, value: null });
    expect(await world.library.deliveries.get(id)).toMatchObject({
      dueAt: Date.UTC(2026, 10, 26, 8),
      planned,
    });
  });

  it('takes the new text over, if it is the one that was seen', async () => {
    await savePost(world, { post: postInput('p1', 'Rye returns, at seven') });
    expect(await act(world, { id, act: { kind: 'update-content', revision: 1 } })).toMatchObject({
      ok: false,
      failure: { code: 'not-confirmed' },
    });
    expect(await act(world, { id, act: { kind: 'update-content', revision: 2 } })).toMatchObject({
      ok: true,
    });
    expect(await world.library.deliveries.get(id)).toMatchObject({
      revision: 2,
      content: { text: 'Rye returns, at seven' },
    });
  });

  it('deletes it from the network', async () => {
    await act(world, { id, act: { kind: 'now' } });
    // One look prepares, the next sends.
    await scan(world);
    await scan(world);
    expect(await state()).toBe('published');
    expect(await act(world, { id, act: { kind: 'remove-from-network' } })).toEqual({ ok: true, value: null });
    expect(world.network.posts.size).toBe(0);
    expect((await world.library.deliveries.get(id))?.remote?.removedAt).toBe(NOW);
    expect(await act(world, { id, act: { kind: 'remove-from-network' } })).toMatchObject({ ok: true });
  });

  it('says so when it has become impossible', async () => {
    await act(world, { id, act: { kind: 'cancel' } });
    expect(await act(world, { id, act: { kind: 'cancel' } })).toMatchObject({
      ok: false,
      failure: { code: 'state-changed' },
    });
  });
});

describe('media', () => {
  const asset = {
    id: 'm1',
    clientId: 'c1',
    kind: 'image',
    name: 'loaf.jpg',
    mime: 'image/jpeg',
    bytes: 10,
    width: 1,
    height: 1,
    seconds: null,
    alt: '',
    copyOf: null,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    origin: 'device',
  } as const;

  it('in use are kept', async () => {
    await world.library.media.put(asset);
    await savePost(world, {
      post: { ...postInput('p2', 'With a loaf'), media: [{ assetId: 'm1', alt: 'A loaf' }] },
    });
    expect(await removeMedia(world, { id: 'm1' })).toMatchObject({
      ok: false,
      failure: { code: 'conflict', detail: '1' },
    });
    await removePosts(world, { ids: ['p2'] });
    expect(await removeMedia(world, { id: 'm1' })).toMatchObject({ ok: true });
    await restoreMedia(world, { id: 'm1' });
    await describeMedia(world, { id: 'm1', alt: 'A dark loaf', name: 'loaf' });
    expect(await world.library.media.get('m1')).toMatchObject({
      deletedAt: null,
      alt: 'A dark loaf',
      name: 'loaf',
    });
  });
});

describe('the popup snapshot', () => {
  it('has the next ones and what needs the person', async () => {
    expect(await takeSnapshot(world)).toMatchObject({
      next: [{ deliveryId: id, excerpt: 'Rye returns', zone: 'Europe/Lisbon' }],
      needsCount: 0,
      clients: [{ name: 'Casa Luz' }],
      accounts: [{ handle: 'casaluz.test' }],
    });
    world.now = NOW + 3 * HOUR;
    await scan(world);
    expect(await takeSnapshot(world)).toMatchObject({
      next: [],
      needsCount: 1,
      needs: [{ deliveryId: id, state: 'missed' }],
    });
  });
});

it('instants follow when the rules of a zone change', async () => {
  await world.library.deliveries.update(id, { dueAt: NOW + 2 * HOUR, nextAt: NOW + 2 * HOUR });
  expect(await refreshInstants(world)).toBe(1);
  expect((await world.library.deliveries.get(id))?.dueAt).toBe(NOW + HOUR);
});
