import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDb } from '@/lib/db/open';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { failure } from '@/lib/domain/failure';
import { fail } from '@/lib/domain/result';
import { verifyChain } from '@/lib/ledger/verify-chain';
import { makeFakeWorld, NOW, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { act } from './act';
import { savePost } from './posts';
import { addToQueue } from './queue';
import { checkNow, readBackDue } from './read-back';
import { scan } from './scan';
import { step } from './step';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
let world: FakeWorld;

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
});

async function queueNow(text: string, postId = `p-${text}`): Promise<string> {
  await savePost(world, { post: postInput(postId, text) });
  const queued = await addToQueue(world, { postId, accountIds: ['a1'], when: { kind: 'now' }, revision: 1 });
  if (!queued.ok) throw new Error(queued.failure.code);
  return queued.value.deliveries[0]?.id ?? '';
}

const lines = (): Promise<LedgerEntry[]> => world.library.ledger.orderBy('[clientId+seq]').toArray();
const kinds = async (): Promise<string[]> => (await lines()).map(({ kind }) => kind);
const row = async (id: string) => (await world.library.deliveries.get(id)) ?? expect.fail('no such delivery');

/** Prepared by the first scan, sent by the second. */
async function settle(): Promise<void> {
  await scan(world);
  await scan(world);
}

async function after(ms: number): Promise<void> {
  world.now += ms;
  await settle();
  await readBackDue(world);
}

describe('the ledger of a client', () => {
  it('tells of a post from the person’s yes to a week later', async () => {
    const id = await queueNow('Rye returns');
    await settle();
    expect(await kinds()).toEqual(['confirmed', 'published']);
    await after(MINUTE);
    expect(await kinds()).toEqual(['confirmed', 'published']);
    await after(MINUTE);
    await after(DAY);
    expect(await kinds()).toEqual(['confirmed', 'published', 'read-back']);
    world.network.posts.set('key-1', JSON.stringify({ text: 'Rye is sold out', media: [] }));
    await after(7 * DAY);
    expect(await kinds()).toEqual(['confirmed', 'published', 'read-back', 'changed-there']);
    expect((await row(id)).readAt).toBeUndefined();
    const all = await lines();
    expect(verifyChain(all).isWhole).toBe(true);
    expect(all.map(({ facts }) => facts['text'])).toEqual([
      'Rye returns',
      'Rye returns',
      'Rye returns',
      'Rye is sold out',
    ]);
    expect(all[1]?.facts).toMatchObject({
      handle: 'casaluz.test',
      network: 'Fake',
      id: 'at://key-1',
      url: 'https://fake.test/key-1',
      due: new Date(NOW).toISOString(),
      proof: 'answer',
    });
  });

  it('notes what the person moved or changed, and what we deleted', async () => {
    await savePost(world, { post: postInput('p1', 'Rye returns') });
    const planned = { wall: '2026-11-24T10:00', zone: 'Europe/Lisbon', disambiguation: 'earlier' } as const;
    const when = { kind: 'at', planned } as const;
    const queued = await addToQueue(world, { postId: 'p1', accountIds: ['a1'], when, revision: 1 });
    const id = queued.ok ? (queued.value.deliveries[0]?.id ?? '') : '';
    await act(world, { id, act: { kind: 'reschedule', planned: { ...planned, wall: '2026-11-24T11:00' } } });
    await savePost(world, { post: postInput('p1', 'Rye returns today') });
    await act(world, { id, act: { kind: 'update-content', revision: 2 } });
    await act(world, { id, act: { kind: 'now' } });
    await settle();
    await act(world, { id, act: { kind: 'remove-from-network' } });
    expect((await lines()).map(({ kind, facts }) => facts['why'] ?? kind)).toEqual([
      'queued',
      'moved',
      'changed',
      'moved',
      'published',
      'removed-by-us',
    ]);
    await after(DAY);
    expect(await kinds()).toHaveLength(6);
  });

  it('notes what we changed there, and takes the next look as the new base', async () => {
    const id = await queueNow('Rye returns');
    await settle();
    await after(2 * MINUTE);
    world.network.posts.set('key-1', JSON.stringify({ text: 'Rye returns on Sunday', media: [] }));
    await step(world, id, { type: 'edited-on-network', text: 'Rye returns on Sunday' });
    await after(2 * MINUTE);
    expect(await kinds()).toEqual(['confirmed', 'published', 'read-back', 'edited-by-us', 'read-back']);
    expect((await lines()).at(-1)?.facts).toMatchObject({ text: 'Rye returns on Sunday', same: 'yes' });
  });

  it('F31: says when a post is gone from the network, once', async () => {
    await queueNow('Rye returns');
    await settle();
    world.network.posts.clear();
    await after(2 * MINUTE);
    await after(DAY);
    expect(await kinds()).toEqual(['confirmed', 'published', 'gone-there']);
  });

  it('stays one chain when many write at once', async () => {
    const other = { ...world, outbox: openDb({ name: world.library.name }) };
    const add = (which: FakeWorld, index: number) =>
      addToQueue(which, { postId: `p${index}`, accountIds: ['a1'], when: { kind: 'now' }, revision: 1 });
    for (let index = 0; index < 12; index += 1)
      await savePost(world, { post: postInput(`p${index}`, `Post ${index}`) });
    await Promise.all(Array.from({ length: 12 }, (_, index) => add(index % 2 ? world : other, index)));
    const all = await lines();
    expect(all).toHaveLength(12);
    expect(verifyChain(all).isWhole).toBe(true);
  });

  it('never stops a delivery: what can’t be noted is left out, and made good at the next look', async () => {
    const broken = vi.spyOn(world.outbox.ledger, 'bulkAdd').mockRejectedValue(new Error('disk'));
    const id = await queueNow('Rye returns');
    await settle();
    expect((await row(id)).state).toBe('published');
    expect(await lines()).toEqual([]);
    broken.mockRestore();
    await after(2 * MINUTE);
    expect(await kinds()).toEqual(['published', 'read-back']);
  });
});

describe('reading back', () => {
  it('leaves alone what is paused, signed out, or asked to wait for', async () => {
    const id = await queueNow('Rye returns');
    await settle();
    const read = vi.spyOn(world.network, 'read');
    await world.library.clients.update('c1', { pausedAt: NOW });
    await after(2 * MINUTE);
    expect(read).not.toHaveBeenCalled();
    expect((await row(id)).readAt).toBe(world.now + 60 * MINUTE);
    await world.library.clients.update('c1', { pausedAt: null });
    await world.library.floors.put({
      id: 'a1|verify',
      accountId: 'a1',
      endpoint: 'verify',
      until: world.now + DAY / 2,
    });
    await after(60 * MINUTE);
    expect(read).not.toHaveBeenCalled();
    expect((await row(id)).readAt).toBe(world.now - 60 * MINUTE + DAY / 2);
  });

  it('asks at most six times in one go', async () => {
    for (let index = 0; index < 8; index += 1) {
      await queueNow(`Post ${index}`);
      await settle();
    }
    const read = vi.spyOn(world.network, 'read');
    await after(2 * MINUTE);
    expect(read).toHaveBeenCalledTimes(6);
    await after(MINUTE);
    expect(read).toHaveBeenCalledTimes(8);
  });

  it('tries again after a failure, and gives up after a week', async () => {
    const id = await queueNow('Rye returns');
    await settle();
    vi.spyOn(world.network, 'read').mockResolvedValue(fail(failure('server-error')));
    await after(2 * MINUTE);
    expect((await row(id)).readAt).toBe(world.now + 15 * MINUTE);
    await after(9 * DAY);
    expect((await row(id)).readAt).toBeUndefined();
    expect(await kinds()).toEqual(['confirmed', 'published']);
  });

  it('is done at once when the person asks', async () => {
    const id = await queueNow('Rye returns');
    await settle();
    expect(await checkNow(world, { id })).toEqual({ ok: true, value: { found: 'same' } });
    world.network.posts.clear();
    expect(await checkNow(world, { id })).toEqual({ ok: true, value: { found: 'gone' } });
    expect(await kinds()).toEqual(['confirmed', 'published', 'read-back', 'gone-there']);
  });

  it('does not reach the network during a standstill, not even when the person asks', async () => {
    const id = await queueNow('Rye returns');
    await settle();
    const read = vi.spyOn(world.network, 'read');
    await world.library.settings.update('settings', { standstill: 'restored' });
    expect((await checkNow(world, { id })).ok).toBe(false);
    await after(2 * MINUTE);
    expect(read).not.toHaveBeenCalled();
  });
});
