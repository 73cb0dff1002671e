import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { LEAD_MS, SEND_DEADLINE_MS } from '@/lib/delivery/timing';
import { makeFakeWorld, NOW, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { addToQueue } from './queue';
import { savePost } from './posts';
import { scan } from './scan';

const HOUR = 3_600_000;
const MINUTE = 60_000;
let world: FakeWorld;

/** Queues a post for a wall time in Lisbon (UTC in November) and gives the delivery's id. */
async function queueAt(wall: string, text = 'Rye returns', postId = `p-${text}`): Promise<string> {
  await savePost(world, { post: postInput(postId, text) });
  const when = { kind: 'at', planned: { wall, zone: 'Europe/Lisbon', disambiguation: 'earlier' } } as const;
  const queued = await addToQueue(world, { postId, accountIds: ['a1'], when, revision: 1 });
  if (!queued.ok) throw new Error(queued.failure.code);
  return queued.value.deliveries[0]?.id ?? '';
}

const row = async (id: string) => (await world.library.deliveries.get(id)) ?? expect.fail('no such delivery');

/** Lets time pass up to `until`, scanning whenever an alarm or timer asks for it, as the browser would. */
async function live(until: number): Promise<void> {
  for (let wakes = 0; wakes < 200; wakes++) {
    await scan(world);
    const next = Math.min(world.alarm ?? Infinity, world.timer ? world.now + world.timer.ms : Infinity);
    if (next > until) break;
    world.now = Math.max(world.now, next);
  }
  world.now = until;
}

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
});

describe('a post queued for ten o’clock', () => {
  it('is published at ten, once, and the log tells so', async () => {
    const id = await queueAt('2026-11-24T10:00');
    await live(NOW + HOUR - 1);
    expect(world.network.posts.size).toBe(0);
    await live(NOW + HOUR + MINUTE);
    expect(await row(id)).toMatchObject({ state: 'published', remote: { url: 'https://fake.test/key-1' } });
    expect(world.network.calls.filter((call) => call.startsWith('send'))).toHaveLength(1);
    const kinds = (await world.library.activity.where('deliveryId').equals(id).toArray()).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(
      expect.arrayContaining(['delivery-queued', 'delivery-sending', 'delivery-published']),
    );
    expect(world.told.map(({ state }) => state)).toEqual(['published']);
  });

  it('F10: what goes wrong after the post is out is only not shown', async () => {
    const told = vi.spyOn(world.tell, 'delivery').mockImplementation(() => {
      throw new Error('no notification service');
    });
    const id = await queueAt('2026-11-24T10:00');
    await live(NOW + HOUR + MINUTE).catch(() => undefined);
    expect(told).toHaveBeenCalledOnce();
    await live(NOW + 2 * HOUR);
    expect(await row(id)).toMatchObject({ state: 'published', attempts: 1 });
    expect(world.network.calls.filter((call) => call.startsWith('send'))).toHaveLength(1);
  });

  it('prepares in the lead and keeps the background alive only then', async () => {
    await queueAt('2026-11-24T10:00');
    await scan(world);
    expect(world.alarm).toBe(NOW + HOUR - LEAD_MS);
    expect(world.timer).toBeNull();
    world.now = NOW + HOUR - LEAD_MS;
    await scan(world);
    expect(world.network.calls).toEqual(['prepare key-1']);
    expect(world.timer).toEqual({ ms: LEAD_MS, keepAlive: true });
  });

  it('an alarm too early or twice sends nothing early and nothing twice', async () => {
    const id = await queueAt('2026-11-24T10:00');
    world.now = NOW + HOUR - 1;
    await Promise.all([scan(world), scan(world)]);
    await scan(world);
    expect(world.network.calls.filter((call) => call.startsWith('send'))).toEqual([]);
    world.now = NOW + HOUR;
    await Promise.all([scan(world), scan(world)]);
    expect(world.network.calls.filter((call) => call.startsWith('send'))).toHaveLength(1);
    expect((await row(id)).attempts).toBe(1);
  });
});

describe('after a killed background', () => {
  it.each([true, false])(
    'an attempt in flight ends as one post (the network kept it: %s)',
    async (committed) => {
      const id = await queueAt('2026-11-24T10:00');
      await live(NOW + HOUR - 1);
      world.now = NOW + HOUR;
      // The worker dies while the request is under way: its `send` never comes back.
      const hang = new Promise<never>(() => undefined);
      const { send } = world.network;
      const onTheWay = vi.fn(() => hang);
      world.network.send = (frozen, io) => (committed ? send(frozen, io).then(onTheWay) : onTheWay());
      void scan(world);
      await expect.poll(async () => (await row(id)).state).toBe('sending');
      await expect.poll(() => onTheWay).toHaveBeenCalledOnce();
      expect(world.network.posts.size).toBe(committed ? 1 : 0);
      world.network.send = send;

      world = world.restarted();
      world.now += 5_000;
      await scan(world);
      expect((await row(id)).state).toBe('unknown');
      expect(world.network.calls.filter((call) => call.startsWith('verify'))).toEqual([]);
      await live(NOW + HOUR + SEND_DEADLINE_MS + MINUTE);
      expect((await row(id)).state).toBe('published');
      expect([...world.network.posts.keys()]).toEqual(['key-1']);
    },
  );
});

describe('trouble', () => {
  it('keeps out of the way of an account that is offline until it is online', async () => {
    const id = await queueAt('2026-11-24T10:00');
    world.isOnline = false;
    await live(NOW + HOUR + 5 * MINUTE);
    expect(await row(id)).toMatchObject({ state: 'scheduled', attempts: 0, reason: { code: 'offline' } });
    world.isOnline = true;
    await live(NOW + HOUR + 6 * MINUTE);
    expect((await row(id)).state).toBe('published');
  });

  it('a 500 after the commit is found, not sent again', async () => {
    const id = await queueAt('2026-11-24T10:00');
    world.network.faults.push({ failure: failure('server-error'), committed: true });
    await live(NOW + HOUR + 5 * MINUTE);
    expect(await row(id)).toMatchObject({ state: 'published', remote: { proof: 'read-back' }, attempts: 1 });
  });

  it('an expired session asks for a login and marks the account', async () => {
    const id = await queueAt('2026-11-24T10:00');
    world.network.nextPrepare = failure('auth-expired');
    await live(NOW + HOUR + MINUTE);
    expect(await row(id)).toMatchObject({ state: 'needs-login', asking: 1 });
    expect((await world.library.accounts.get('a1'))?.status).toBe('needs-login');
  });

  it('spaces what is late, and leaves what is later than grace to the person', async () => {
    const ids = [];
    for (const minute of ['00', '40', '41', '42', '43'])
      ids.push(await queueAt(`2026-11-24T10:${minute}`, `at ${minute}`));
    world.now = NOW + HOUR + 50 * MINUTE;
    await scan(world);
    expect((await row(ids[0] ?? '')).state).toBe('missed');
    const sentAtOnce = world.network.calls.filter((call) => call.startsWith('prepare')).length;
    expect(sentAtOnce).toBe(1);
    await live(NOW + HOUR + 60 * MINUTE);
    expect(world.network.posts.size).toBe(4);
  });
});
