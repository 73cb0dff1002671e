import { beforeEach, describe, expect, it } from 'vitest';
import { makeFakeWorld, NOW, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { act } from './act';
import { removeClient, pauseClient } from './clients';
import { addToQueue } from './queue';
import { savePost } from './posts';
import { scan } from './scan';

const HOUR = 3_600_000;
const planned = (wall: string) => ({ wall, zone: 'Europe/Lisbon', disambiguation: 'earlier' }) as const;
let world: FakeWorld;
let id: string;

const row = async () => (await world.library.deliveries.get(id)) ?? expect.fail('no such delivery');
/** Scans until nothing is asked for at this instant any more. */
const settle = async () => {
  for (let round = 0; round < 6; round++) await scan(world);
};

beforeEach(async () => {
  world = makeFakeWorld();
  const { account } = await seedAccount(world);
  const serverInfo = { software: 'fake', version: '1', readAt: NOW, scheduleLeadMs: 6 * 60_000 };
  await world.library.accounts.put({ ...account, serverInfo });
  await savePost(world, { post: postInput('p1', 'Held by the network') });
  const when = { kind: 'at', planned: planned('2026-11-24T20:00') } as const;
  const queued = await addToQueue(world, { postId: 'p1', accountIds: ['a1'], when, revision: 1 });
  if (!queued.ok) throw new Error(queued.failure.code);
  id = queued.value.deliveries[0]?.id ?? '';
  expect(await act(world, { id, act: { kind: 'hand-over' } })).toEqual({ ok: true, value: null });
  await settle();
});

describe('what the network’s own scheduler holds', () => {
  it('is there at once, and published from there only', async () => {
    expect(await row()).toMatchObject({
      state: 'handed-over',
      handOver: { at: NOW + 11 * HOUR },
    });
    expect(world.network.posts.size).toBe(0);
    world.now = NOW + 11 * HOUR + 1_000;
    await settle();
    expect(world.network.calls.filter((call) => call.startsWith('send'))).toHaveLength(1);
    world.network.held.clear();
    world.network.posts.set((await row()).key ?? '', '{}');
    world.now += 2 * 60_000;
    await settle();
    expect(await row()).toMatchObject({ state: 'published', remote: { proof: 'read-back' } });
    expect(world.network.calls.filter((call) => call.startsWith('send'))).toHaveLength(1);
  });

  it('is moved there when the person moves it', async () => {
    const wanted = { kind: 'reschedule', planned: planned('2026-11-25T08:00') } as const;
    expect(await act(world, { id, act: wanted })).toMatchObject({ ok: true });
    expect([...world.network.held.values()]).toEqual([NOW + 23 * HOUR]);
    expect(await row()).toMatchObject({ state: 'handed-over', dueAt: NOW + 23 * HOUR });
  });

  it('is taken back there before it goes out from here', async () => {
    expect(await act(world, { id, act: { kind: 'now' } })).toMatchObject({ ok: true });
    expect(world.network.held.size).toBe(0);
    await settle();
    expect(await row()).toMatchObject({ state: 'published' });
    expect(world.network.posts.size).toBe(1);
  });

  it('is not cancelled here while the network can’t be asked', async () => {
    world.network.held.clear();
    const cancelled = await act(world, { id, act: { kind: 'cancel' } });
    expect(cancelled).toMatchObject({ ok: false, failure: { code: 'state-changed' } });
    expect(await row()).toMatchObject({ state: 'handed-over' });
  });

  it('comes back for a pause, and goes with its client', async () => {
    await pauseClient(world, { id: 'c1', paused: true });
    expect(world.network.held.size).toBe(0);
    expect(await row()).toMatchObject({ state: 'scheduled' });
    await pauseClient(world, { id: 'c1', paused: false });
    await act(world, { id, act: { kind: 'hand-over' } });
    await settle();
    expect(world.network.held.size).toBe(1);
    await removeClient(world, { id: 'c1' });
    expect(world.network.held.size).toBe(0);
    expect(await row()).toMatchObject({ state: 'cancelled' });
  });

  it('is refused where the account’s server is not known to keep it, or where it is too near', async () => {
    await act(world, { id, act: { kind: 'take-back' } });
    world.now = NOW + 11 * HOUR - 60_000;
    expect(await act(world, { id, act: { kind: 'hand-over' } })).toMatchObject({
      ok: false,
      failure: { code: 'time-in-past' },
    });
    await world.library.accounts.update('a1', { serverInfo: undefined });
    expect(await act(world, { id, act: { kind: 'hand-over' } })).toMatchObject({
      ok: false,
      failure: { code: 'not-supported' },
    });
  });
});
