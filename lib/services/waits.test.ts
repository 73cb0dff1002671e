import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { ok } from '@/lib/domain/result';
import { makeFakeWorld, NOW, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { pauseClient } from './clients';
import { readFloors } from './floors';
import { pacedUntil } from './paced-until';
import { addToQueue } from './queue';
import { savePost } from './posts';
import { scan } from './scan';
import { makeTimeWatch } from './time-watch';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let world: FakeWorld;

async function queueNow(text: string): Promise<string> {
  await savePost(world, { post: postInput(`p-${text}`, text) });
  const input = { postId: `p-${text}`, accountIds: ['a1'], when: { kind: 'now' }, revision: 1 } as const;
  const queued = await addToQueue(world, { ...input, accountIds: ['a1'] });
  if (!queued.ok) throw new Error(queued.failure.code);
  return queued.value.deliveries[0]?.id ?? '';
}

const row = async (id: string) => (await world.library.deliveries.get(id)) ?? expect.fail('no such delivery');
const settle = async () => {
  for (let round = 0; round < 12; round++) await scan(world);
};

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
});

describe('F26: a network that says "slow down"', () => {
  it('is obeyed by every delivery of the account, not only by the one it was said to', async () => {
    const retryAt = NOW + 10 * MINUTE;
    world.network.faults.push({ failure: failure('rate-limited', 'slow', retryAt), committed: false });
    const first = await queueNow('first');
    await settle();
    const second = await queueNow('second');
    await settle();
    expect(await readFloors(world, 'a1')).toEqual({ send: retryAt });
    expect(world.network.calls.filter((call) => call.startsWith('send'))).toHaveLength(1);
    expect(await row(second)).toMatchObject({ state: 'retry-at', nextAt: retryAt });
    world.now = retryAt + MINUTE;
    await settle();
    expect(await row(first)).toMatchObject({ state: 'published' });
    expect(await row(second)).toMatchObject({ state: 'published' });
  });
});

describe('the pace of an account', () => {
  const attempt = (at: number, patch = {}) => ({
    ...{ id: `t${at}`, deliveryId: 'd', accountId: 'a1', number: 1, revision: 1, bodyHash: '', key: 'k' },
    ...{ startedAt: at, deadline: at, owner: 'o', endedAt: at, outcome: 'accepted', failure: null },
    ...{ createdAt: at, updatedAt: at, deletedAt: null, origin: 'device' },
    ...patch,
  });

  it('counts what may be there within a day, oldest first', async () => {
    await world.outbox.attempts.bulkAdd([
      attempt(NOW - DAY - 1),
      attempt(NOW - 5_000),
      attempt(NOW - 4_000, { outcome: 'refused' }),
      attempt(NOW - 3_000, { part: 1 }),
      attempt(NOW - 2_000, { outcome: null, open: 1 }),
      attempt(NOW - 1_000, { accountId: 'other' }),
    ] as never);
    expect(await pacedUntil(world, 'a1', 3)).toBeNull();
    expect(await pacedUntil(world, 'a1', 2)).toBe(NOW - 5_000 + DAY);
    expect(await pacedUntil(world, 'a1', 1)).toBe(NOW - 2_000 + DAY);
  });
});

describe('F14: the computer’s clock jumps', () => {
  it('sends nothing while the network’s time differs, and goes on by itself once it is right', async () => {
    world.timeReading = { skewMs: -2 * 60 * MINUTE, mustAskTime: false };
    const id = await queueNow('by a wrong clock');
    await settle();
    expect(await row(id)).toMatchObject({ state: 'prepared', reason: { code: 'clock-wrong' } });
    expect(world.network.posts.size).toBe(0);
    world.timeReading = { skewMs: 300, mustAskTime: false };
    world.now += MINUTE;
    await settle();
    expect(await row(id)).toMatchObject({ state: 'published' });
  });

  it('2071 and back: what counted as missed meanwhile is on time again', async () => {
    await savePost(world, { post: postInput('p1', 'tomorrow') });
    const when = {
      kind: 'at',
      planned: { wall: '2026-11-25T10:00', zone: 'Europe/Lisbon', disambiguation: 'earlier' },
    } as const;
    const queued = await addToQueue(world, { postId: 'p1', accountIds: ['a1'], when, revision: 1 });
    const id = queued.ok ? (queued.value.deliveries[0]?.id ?? '') : '';
    world.now = Date.UTC(2071, 0, 1);
    await settle();
    expect(await row(id)).toMatchObject({ state: 'missed' });
    world.now = NOW;
    await settle();
    expect(await row(id)).toMatchObject({ state: 'scheduled' });
    expect(world.network.posts.size).toBe(0);
  });
});

describe('the watch over the clock', () => {
  let wall = NOW;
  let steady = 0;
  const watch = () =>
    makeTimeWatch(
      () => wall,
      () => steady,
    );
  const answer = (headers: Record<string, string>, status = 200) => ({
    status,
    headers: new Headers(headers),
  });
  const date = (at: number, more: Record<string, string> = {}) =>
    answer({ date: new Date(at).toUTCString(), ...more });
  beforeEach(() => {
    wall = NOW;
    steady = 0;
  });

  it('asks before anything was heard, and again after a jump', () => {
    const time = watch();
    expect(time.read()).toEqual({ skewMs: null, mustAskTime: true });
    time.note(date(NOW));
    expect(time.read()).toEqual({ skewMs: 500, mustAskTime: false });
    wall += 30_000;
    steady += 30_000;
    expect(time.read().mustAskTime).toBe(false);
    wall += 2 * 60 * MINUTE;
    expect(time.read().mustAskTime).toBe(true);
  });

  it('reads how far we are off, through caches too, and takes silence for silence', () => {
    const time = watch();
    time.note(date(NOW + 3_600_000));
    expect(time.read().skewMs).toBe(3_600_500);
    time.note(date(NOW - 60_000, { age: '60' }));
    expect(time.read().skewMs).toBe(500);
    const silent = watch();
    silent.note(answer({ date: 'soon' }));
    expect(silent.read()).toEqual({ skewMs: null, mustAskTime: false });
  });

  it('learns nothing from a gateway without a clock, and does not forget for one', () => {
    const time = watch();
    time.note(answer({}, 502));
    expect(time.read().mustAskTime).toBe(true);
    time.note(date(NOW + 3_600_000));
    time.note(answer({}, 200));
    expect(time.read()).toEqual({ skewMs: 3_600_500, mustAskTime: false });
  });
});

describe('a thread', () => {
  it('goes out part by part, each answering the one before, each once', async () => {
    await savePost(world, { post: postInput('p1', 'One') });
    const queued = await addToQueue(world, {
      postId: 'p1',
      accountIds: ['a1'],
      when: { kind: 'now' },
      revision: 1,
    });
    const id = queued.ok ? (queued.value.deliveries[0]?.id ?? '') : '';
    const before = await row(id);
    const rest = [
      { role: 'thread', text: 'Two' },
      { role: 'thread', text: 'Three' },
      { role: 'comment', text: 'Link in the bio' },
    ] as const;
    await world.library.deliveries.put({ ...before, content: { ...before.content, rest } });
    world.network.faults.push(
      { failure: failure('unknown-outcome'), committed: true },
      { failure: failure('rate-limited', 'slow', NOW + MINUTE), committed: false },
    );
    for (let minute = 0; minute < 8; minute++) {
      await settle();
      world.now += MINUTE;
    }
    const bodies = [...world.network.posts.values()].map(
      (body) => JSON.parse(body) as { text: string; answers?: string },
    );
    expect(bodies.map(({ text, answers }) => [text, answers])).toEqual([
      ['One', undefined],
      ['Two', 'at://key-1'],
      ['Three', bodies[2]?.answers],
      ['Link in the bio', 'at://key-1'],
    ]);
    expect(bodies[2]?.answers).not.toBe('at://key-1');
    expect(await row(id)).toMatchObject({ state: 'published', remote: { id: 'at://key-1' } });
    expect((await row(id)).sent).toHaveLength(4);
  });

  it('that is paused in the middle is held there, and goes on where it was', async () => {
    const id = await queueNow('One');
    const before = await row(id);
    const rest = [{ role: 'thread', text: 'Two' }] as const;
    await world.library.deliveries.put({ ...before, content: { ...before.content, rest } });
    const { send } = world.network;
    world.network.send = async (...given) => {
      const sent = await send(...given);
      await world.library.clients.update('c1', { pausedAt: world.now });
      return sent;
    };
    await settle();
    expect(await row(id)).toMatchObject({ state: 'held', sent: [{ proof: 'answer' }] });
    expect(world.network.posts.size).toBe(1);
    await pauseClient(world, { id: 'c1', paused: false });
    await settle();
    expect(await row(id)).toMatchObject({ state: 'published' });
    expect(world.network.posts.size).toBe(2);
  });
});

describe('F6: a large film whose upload died with the background', () => {
  it('is begun again at once, not when its patience is over', async () => {
    const film = { assetId: 'f', kind: 'video', mime: 'video/mp4', bytes: 400_000_000 } as const;
    const id = await queueNow('film');
    const before = await row(id);
    const media = [{ ...film, width: 1, height: 1, alt: '' }];
    await world.library.mediaBlobs.put({ id: 'f', blob: new Blob(['film']) });
    await world.library.deliveries.put({ ...before, content: { ...before.content, media } });
    const { promise: never } = Promise.withResolvers<never>();
    world.network.prepare = () => never;
    void scan(world);
    await expect.poll(async () => (await row(id)).state).toBe('claimed');
    expect((await row(id)).nextAt).toBeGreaterThan(NOW + 50 * MINUTE);
    world = world.restarted();
    world.network.prepare = async (_, { key }) => ok({ key, body: '{}', hash: 'h', at: NOW });
    for (let round = 0; round < 4; round++) await scan(world);
    expect(await row(id)).toMatchObject({ state: 'published' });
  });
});
