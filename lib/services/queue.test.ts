import { beforeEach, describe, expect, it } from 'vitest';
import { makeFakeWorld, NOW, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { savePost } from './posts';
import { addToQueue, planQueue } from './queue';
import { saveSlot } from './slots';

let world: FakeWorld;
const at = (wall: string, zone = 'Europe/Lisbon') =>
  ({ kind: 'at', planned: { wall, zone, disambiguation: 'earlier' } }) as const;
const slot = (id: string, weekday: 1 | 2 | 3, category: string | null = null) => ({
  id,
  accountId: 'a1',
  weekday,
  time: '09:00',
  zone: 'Europe/Lisbon',
  category,
  pausedAt: null,
});

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
  await savePost(world, { post: postInput('p1', 'Rye returns') });
});

const add = (when: Parameters<typeof addToQueue>[1]['when'], revision = 1) =>
  addToQueue(world, { postId: 'p1', accountIds: ['a1'], when, revision });

describe('queueing', () => {
  it('freezes what the person confirmed: a later edit does not reach the delivery (P4)', async () => {
    const queued = await add(at('2026-11-25T09:00'));
    await savePost(world, { post: postInput('p1', 'Rye is gone') });
    expect(
      queued.ok && (await world.library.deliveries.get(queued.value.deliveries[0]?.id ?? '')),
    ).toMatchObject({ revision: 1, content: { text: 'Rye returns' } });
  });

  it('refuses a revision that is not the stored one', async () => {
    await savePost(world, { post: postInput('p1', 'Changed meanwhile') });
    expect(await add(at('2026-11-25T09:00'))).toMatchObject({
      ok: false,
      failure: { code: 'not-confirmed' },
    });
    expect(await world.library.deliveries.count()).toBe(0);
  });

  it('keeps the wall time and its zone, and derives the instant', async () => {
    const queued = await add(at('2026-07-01T09:00', 'America/New_York'));
    expect(queued).toMatchObject({ ok: false, failure: { code: 'time-in-past' } });
    const later = await add(at('2027-07-01T09:00', 'America/New_York'));
    expect(later.ok && later.value.deliveries[0]).toMatchObject({
      planned: { wall: '2027-07-01T09:00', zone: 'America/New_York' },
      dueAt: Date.UTC(2027, 6, 1, 13),
    });
  });

  it('takes all accounts or none', async () => {
    const result = await addToQueue(world, {
      postId: 'p1',
      accountIds: ['a1', 'nobody'],
      when: { kind: 'now' },
      revision: 1,
    });
    expect(result).toMatchObject({ ok: false, failure: { code: 'account-gone' } });
    expect(await world.library.deliveries.count()).toBe(0);
  });

  it.each([
    ['nothing to post', '   ', 'empty-post'],
    ['too long', 'x'.repeat(301), 'too-long'],
  ])('%s gets a sentence and queues nothing', async (_name, text, code) => {
    await savePost(world, { post: postInput('p2', text) });
    expect(
      await addToQueue(world, { postId: 'p2', accountIds: ['a1'], when: { kind: 'now' }, revision: 1 }),
    ).toMatchObject({ ok: false, failure: { code } });
  });

  it('says which image is missing', async () => {
    await savePost(world, {
      post: { ...postInput('p3', 'With a lost image'), media: [{ assetId: 'gone', alt: '' }] },
    });
    expect(
      await addToQueue(world, { postId: 'p3', accountIds: ['a1'], when: { kind: 'now' }, revision: 1 }),
    ).toMatchObject({ ok: false, failure: { code: 'media-missing', detail: 'gone' } });
  });

  it('writes the log with it', async () => {
    await add(at('2026-11-25T09:00'));
    expect(await world.library.activity.toArray()).toContainEqual(
      expect.objectContaining({
        kind: 'delivery-queued',
        by: 'person',
        args: expect.objectContaining({ client: 'Casa Luz', handle: 'casaluz.test', excerpt: 'Rye returns' }),
      }),
    );
  });
});

describe('slots', () => {
  // NOW is a Tuesday, 09:00 in Lisbon.
  it('fills the next free one, then the one after', async () => {
    await saveSlot(world, { slot: slot('s2', 2) });
    await saveSlot(world, { slot: slot('s3', 3) });
    const first = await add({ kind: 'slot' });
    const second = await add({ kind: 'slot' });
    expect(first.ok && first.value.deliveries[0]?.dueAt).toBe(Date.UTC(2026, 10, 25, 9));
    expect(second.ok && second.value.deliveries[0]?.dueAt).toBe(Date.UTC(2026, 11, 1, 9));
  });

  it('leaves slots of another category alone', async () => {
    await saveSlot(world, { slot: slot('s3', 3, 'Tips') });
    expect(await add({ kind: 'slot' })).toMatchObject({ ok: false, failure: { code: 'no-free-slot' } });
  });

  it('a cancelled delivery frees its slot', async () => {
    await saveSlot(world, { slot: slot('s3', 3) });
    const first = await add({ kind: 'slot' });
    const id = first.ok ? (first.value.deliveries[0]?.id ?? '') : '';
    await world.library.deliveries.update(id, { state: 'cancelled' });
    const again = await add({ kind: 'slot' });
    expect(again.ok && again.value.deliveries[0]?.dueAt).toBe(Date.UTC(2026, 10, 25, 9));
  });

  it('plans without queueing', async () => {
    await saveSlot(world, { slot: slot('s3', 3) });
    const plan = await planQueue(world, {
      accountIds: ['a1', 'nobody'],
      when: { kind: 'slot' },
      category: null,
    });
    expect(plan).toMatchObject({
      ok: true,
      value: [
        { accountId: 'a1', dueAt: NOW + 86_400_000 },
        { accountId: 'nobody', failure: { code: 'account-gone' } },
      ],
    });
    expect(await world.library.deliveries.count()).toBe(0);
  });
});
