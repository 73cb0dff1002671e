import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { delivery } from '@/lib/delivery/fixtures';
import { makeFakeWorld, NOW, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { act } from './act';
import { actMany } from './act-many';
import { carryOut } from './carry-out';
import { releaseOne } from './release';
import { scan } from './scan';
import { saveSlot } from './slots';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MINUTES = 15;
let world: FakeWorld;

const missed = (id: string, accountId: string, patch: Partial<Delivery> = {}): Delivery =>
  delivery({
    id,
    accountId,
    platform: 'fake',
    state: 'missed',
    asking: 1,
    reason: failure('offline'),
    dueAt: NOW - 2 * HOUR + Number(id.replaceAll(/\D/g, '')) * MINUTE,
    ...patch,
  });

beforeEach(async () => {
  world = makeFakeWorld();
  const { account } = await seedAccount(world);
  await world.library.accounts.put({ ...account, id: 'a2', remoteId: 'did:2', handle: 'second.test' });
});

const rows = async (): Promise<Delivery[]> => world.library.deliveries.orderBy('dueAt').toArray();
const settled = async (input: Parameters<typeof actMany>[1]) => {
  const result = await actMany(world, input);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

async function live(until: number): Promise<void> {
  while (world.now <= until) {
    await scan(world);
    await scan(world);
    world.now += 5_000;
  }
}

describe('one decision for many', () => {
  it('lets a backlog out a minute apart for each account, soonest planned first, accounts beside each other', async () => {
    await world.library.deliveries.bulkAdd([
      ...Array.from({ length: 5 }, (_, index) => missed(`x${index}`, 'a1')),
      ...Array.from({ length: 3 }, (_, index) => missed(`y${index}`, 'a2')),
    ]);
    const ids = ['y2', 'x4', 'x3', 'y1', 'x0', 'x1', 'x2', 'y0'];
    const result = await settled({ ids, act: { kind: 'now' } });
    expect(result).toEqual({ done: expect.any(Array), failed: [], until: NOW + 4 * MINUTE });
    await live(NOW + MINUTES * MINUTE);
    const out = await world.library.attempts.toArray();
    expect(out).toHaveLength(8);
    const times = (id: string): number[] =>
      out.filter(({ accountId }) => accountId === id).map(({ startedAt }) => (startedAt - NOW) / MINUTE);
    expect(times('a1')).toEqual([0, 1, 2, 3, 4]);
    expect(times('a2')).toEqual([0, 1, 2]);
    expect(out.filter(({ accountId }) => accountId === 'a1').map(({ deliveryId }) => deliveryId)).toEqual([
      'x0',
      'x1',
      'x2',
      'x3',
      'x4',
    ]);
  });

  it('counts what was released a moment before, one by one, too', async () => {
    await world.library.deliveries.bulkAdd([missed('x0', 'a1'), missed('x1', 'a1'), missed('x2', 'a1')]);
    for (const id of ['x0', 'x1', 'x2']) await act(world, { id, act: { kind: 'now' } });
    expect((await rows()).map(({ dueAt }) => dueAt - NOW)).toEqual([0, MINUTE, 2 * MINUTE]);
    // Pressed again, it keeps its place rather than making room for itself.
    await act(world, { id: 'x0', act: { kind: 'now' } });
    expect((await world.library.deliveries.get('x0'))?.dueAt).toBe(NOW);
  });

  it('does not put off what another window has let go a moment before', async () => {
    const post = missed('x0', 'a1');
    await world.library.deliveries.add(post);
    // Three windows show the same missed post; each has read it before any of them acts.
    const asRead = await Promise.all([1, 2, 3].map(() => world.library.deliveries.get('x0')));
    for (const read of asRead) {
      const released = read && (await releaseOne(world, read, 'now'));
      expect(released).toMatchObject({ ok: true, value: { kind: 'reschedule', dueAt: NOW } });
      if (released?.ok) await carryOut(world, post, released.value);
    }
    expect((await rows()).map(({ state, dueAt }) => ({ state, dueAt }))).toEqual([
      { state: 'scheduled', dueAt: NOW },
    ]);
  });

  it('spaces also what the person says isn’t there', async () => {
    const unknown = { state: 'needs-person', reason: failure('unknown-outcome'), attempts: 1 } as const;
    const frozen = { key: 'k', body: '{"text":"x","media":[]}', hash: 'h', at: NOW - HOUR };
    await world.library.deliveries.bulkAdd(
      [0, 1, 2].map((index) => missed(`x${index}`, 'a1', { ...unknown, key: `k${index}`, frozen })),
    );
    await settled({ ids: ['x0', 'x1', 'x2'], act: { kind: 'it-isnt' } });
    expect((await rows()).map(({ state, dueAt }) => [state, dueAt - NOW])).toEqual([
      ['prepared', 0],
      ['prepared', MINUTE],
      ['prepared', 2 * MINUTE],
    ]);
  });

  it('fills free slots in order, and tells of what found none', async () => {
    const slot = { id: 's', accountId: 'a1', zone: 'UTC', category: null, pausedAt: null };
    await saveSlot(world, { slot: { ...slot, weekday: 3, time: '10:00' } });
    await world.library.deliveries.bulkAdd([missed('x0', 'a1'), missed('x1', 'a1'), missed('y0', 'a2')]);
    const result = await settled({ ids: ['x1', 'x0', 'y0'], act: { kind: 'next-slot' } });
    expect(result.done).toEqual(['x0', 'x1']);
    expect(result.failed).toEqual([{ id: 'y0', code: 'no-free-slot' }]);
    const wednesday = Date.UTC(2026, 10, 25, 10);
    expect((await world.library.deliveries.get('x0'))?.dueAt).toBe(wednesday);
    expect((await world.library.deliveries.get('x1'))?.dueAt).toBe(wednesday + 7 * 24 * HOUR);
  });

  it('drops, and takes back what it dropped: the same is asked again', async () => {
    await world.library.deliveries.bulkAdd([missed('x0', 'a1'), missed('x1', 'a1')]);
    const before = await rows();
    const { done } = await settled({ ids: ['x0', 'x1'], act: { kind: 'drop' } });
    expect((await rows()).map(({ state, asking }) => [state, asking])).toEqual([
      ['dropped', undefined],
      ['dropped', undefined],
    ]);
    await settled({ ids: [...done], act: { kind: 'reinstate' } });
    expect(
      (await rows()).map(({ state, reason, asking, dueAt }) => ({ state, reason, asking, dueAt })),
    ).toEqual(before.map(({ state, reason, asking, dueAt }) => ({ state, reason, asking, dueAt })));
  });

  it('goes on after what has changed meanwhile, is gone, or has lost its account', async () => {
    await world.library.deliveries.bulkAdd([
      missed('x0', 'a1', { state: 'published', asking: undefined }),
      missed('x1', 'gone'),
      missed('x2', 'a1'),
    ]);
    expect(await settled({ ids: ['x0', 'x1', 'x2', 'nothing'], act: { kind: 'now' } })).toEqual({
      done: ['x2'],
      failed: [
        { id: 'x0', code: 'state-changed' },
        { id: 'x1', code: 'account-gone' },
      ],
      until: expect.any(Number),
    });
  });
});
