import { describe, expect, it } from 'vitest';
import { makeFakeWorld, NOW, postInput, seedAccount, type FakeWorld } from '../../test/support/fake-world';
import { act } from './act';
import { addToQueue } from './queue';
import { savePost } from './posts';
import { findWiped, noteCanary, renewCanary } from './canary';
import { scan } from './scan';
import { settleStandstill } from './standstill';
import type { Remembered, Witness } from './witness';

const MINUTE = 60_000;

/** Outside memory of one browser profile. */
function memory(): Witness & { value: unknown } {
  const kept = {
    value: undefined as unknown,
    read: async () => kept.value,
    write: async (value: Remembered) => void (kept.value = value),
  };
  return kept;
}

/** A world with a library that was noted outside. */
async function known(): Promise<{ world: FakeWorld; witness: ReturnType<typeof memory> }> {
  const witness = memory();
  const world = Object.assign(makeFakeWorld(), { witness });
  expect(await findWiped(world)).toBe(false);
  await seedAccount(world);
  await queueIn(world, 10 * MINUTE);
  world.now += 2 * MINUTE;
  await noteCanary(world);
  return { world, witness };
}

async function queueIn(world: FakeWorld, ms: number, id = 'p1'): Promise<string> {
  const saved = await savePost(world, { post: postInput(id, `Post ${id}`) });
  if (!saved.ok) throw new Error(saved.failure.code);
  const wall = new Date(world.now + ms).toISOString().slice(0, 16);
  const planned = { wall, zone: 'UTC', disambiguation: 'earlier' } as const;
  const queued = await addToQueue(world, {
    ...{ postId: id, accountIds: ['a1'], revision: saved.value.revision },
    when: { kind: 'at', planned },
  });
  if (!queued.ok) throw new Error(queued.failure.code);
  return queued.value.deliveries[0]?.id ?? '';
}

const wipe = async ({ library }: FakeWorld): Promise<void> => {
  for (const table of library.tables) await table.clear();
};
const standstill = async ({ library }: FakeWorld) => (await library.settings.get('settings'))?.standstill;

describe('F34: the library that was here is gone', () => {
  it('a new installation, and one from before there were marks, is none of that', async () => {
    const { world } = await known();
    expect(await findWiped(world)).toBe(false);
    expect(await standstill(world)).toBeUndefined();
    expect(world.witness).toMatchObject({
      value: { counts: { clients: 1, accounts: 1, posts: 1, deliveries: 1 } },
    });
  });

  it('is found when the database comes back empty, and nothing is sent from then on', async () => {
    const { world } = await known();
    await wipe(world);
    const later = Object.assign(world.restarted(), { witness: world.witness });
    expect(await findWiped(later)).toBe(true);
    expect(await standstill(later)).toBe('wiped');
    expect((await later.library.activity.toArray()).map(({ kind }) => kind)).toEqual(['library-wiped']);
    expect(await findWiped(later), 'it is said once').toBe(false);
    // Whatever is planned now waits for the person's decision.
    await seedAccount(later);
    const id = await queueIn(later, MINUTE, 'p2');
    later.now += 2 * MINUTE;
    await scan(later);
    expect(later.network.posts.size).toBe(0);
    expect(await later.library.deliveries.get(id)).toMatchObject({ state: 'missed' });
  });

  it('is found when another library is in its place', async () => {
    const { world } = await known();
    await world.library.marks.put({ id: 'canary', generation: 'another' });
    expect(await findWiped(world)).toBe(true);
  });

  it('is found when the mark survived but everything else has vanished', async () => {
    const { world } = await known();
    await world.library.deliveries.clear();
    expect(await findWiped(world)).toBe(true);
  });

  it('is not thought so where the outside memory is lost or can not be read', async () => {
    const { world, witness } = await known();
    witness.value = { nonsense: true };
    expect(await findWiped(world)).toBe(false);
    expect(witness.value).toMatchObject({ counts: { clients: 1 } });
    witness.read = () => Promise.reject(new Error('storage.local is broken'));
    expect(await findWiped(world)).toBe(false);
  });

  it('started anew, a loss is noticed again', async () => {
    const { world } = await known();
    await wipe(world);
    await findWiped(world);
    expect(await settleStandstill(world, { decision: 'here' })).toMatchObject({ ok: false });
    expect(await settleStandstill(world, { decision: 'anew' })).toMatchObject({ ok: true });
    expect(await standstill(world)).toBeUndefined();
    expect(await findWiped(world)).toBe(false);
    await wipe(world);
    expect(await findWiped(world)).toBe(true);
  });
});

describe('F42: two machines with one restored backup', () => {
  /** As `restoreBackup` leaves it. */
  async function restored(): Promise<{ world: FakeWorld; id: string }> {
    const { world } = await known();
    const [delivery] = await world.library.deliveries.toArray();
    if (!delivery) throw new Error('nothing is queued');
    const settings = await world.library.settings.get('settings');
    if (!settings) throw new Error('no settings');
    await world.library.settings.put({ ...settings, standstill: 'restored' });
    return { world, id: delivery.id };
  }

  it('the one that was not chosen sends nothing, whatever comes due', async () => {
    const { world, id } = await restored();
    world.now = NOW + 11 * MINUTE;
    await scan(world);
    await scan(world);
    expect(world.network.posts.size).toBe(0);
    expect(await world.library.deliveries.get(id)).toMatchObject({ state: 'missed' });
  });

  it('"this one publishes": what is still to come goes out, once', async () => {
    const { world, id } = await restored();
    expect(await settleStandstill(world, { decision: 'here' })).toMatchObject({ ok: true });
    expect(await standstill(world)).toBeUndefined();
    world.now = NOW + 10 * MINUTE - 40_000;
    await scan(world);
    world.now = NOW + 10 * MINUTE + 1_000;
    await scan(world);
    expect(world.network.posts.size).toBe(1);
    expect(await world.library.deliveries.get(id)).toMatchObject({ state: 'published' });
  });

  it('"this one publishes", said a minute after a post was due: that one asks, however short the delay', async () => {
    const { world, id } = await restored();
    world.now = NOW + 11 * MINUTE;
    expect(await settleStandstill(world, { decision: 'here' })).toMatchObject({ ok: true });
    await scan(world);
    expect(world.network.posts.size).toBe(0);
    expect(await world.library.deliveries.get(id)).toMatchObject({ state: 'missed', asking: 1 });
  });

  it('"another one does": what waits here is cancelled and nobody is asked; with "publish from here" it comes back', async () => {
    const { world, id } = await restored();
    expect(await settleStandstill(world, { decision: 'elsewhere' })).toMatchObject({ ok: true });
    expect(await standstill(world)).toBe('elsewhere');
    expect(await world.library.deliveries.get(id)).toMatchObject({ state: 'cancelled' });
    expect(await findWiped(world)).toBe(false);
    expect(await settleStandstill(world, { decision: 'here' })).toMatchObject({ ok: true });
    expect(await world.library.deliveries.get(id)).toMatchObject({ state: 'scheduled' });
    await renewCanary(world);
    expect(await findWiped(world)).toBe(false);
  });

  it('during a standstill not even a click takes anything down from the network', async () => {
    const { world, id } = await restored();
    const remote = { id: 'at://1', url: null, at: 1, proof: 'answer', removedAt: null } as const;
    await world.library.deliveries.update(id, { state: 'published', remote });
    const removed = await act(world, { id, act: { kind: 'remove-from-network' } });
    expect(removed).toMatchObject({ ok: false, failure: { code: 'which-machine' } });
    expect(world.network.calls).toEqual([]);
  });

  it('a decision that fits no standstill changes nothing', async () => {
    const { world } = await known();
    for (const decision of ['here', 'elsewhere', 'anew'] as const)
      expect(await settleStandstill(world, { decision })).toMatchObject({ failure: { code: 'conflict' } });
  });
});
