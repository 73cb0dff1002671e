import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '@/lib/domain/failure';
import type { MediaAsset } from '@/lib/domain/media-asset';
import { progressNote } from '@/lib/domain/upload-progress';
import { LEAD_MS } from '@/lib/delivery/timing';
import { makeFakeWorld, NOW, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { addToQueue } from './queue';
import { savePost } from './posts';
import { purgeBin } from './purge-bin';
import { scan } from './scan';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BYTES = 200_000_000;
/** At 4 Mbit/s. */
const UPLOAD_MS = 400_000;
let world: FakeWorld;

const asset: MediaAsset = {
  ...{ id: 'film', clientId: 'c1', kind: 'video', name: 'Bread.mp4', mime: 'video/mp4', bytes: BYTES },
  ...{ width: 1080, height: 1920, seconds: 90, alt: '', copyOf: null },
  ...{ createdAt: NOW, updatedAt: NOW, deletedAt: null, origin: 'device' },
};

async function queue(postId: string, media: { assetId: string; alt: string }[], wall = '2026-11-24T10:00') {
  await savePost(world, { post: { ...postInput(postId, `Post ${postId}`), media } });
  const when = { kind: 'at', planned: { wall, zone: 'Europe/Lisbon', disambiguation: 'earlier' } } as const;
  const queued = await addToQueue(world, { postId, accountIds: ['a1'], when, revision: 1 });
  if (!queued.ok) throw new Error(JSON.stringify(queued.failure));
  return queued.value.deliveries[0]?.id ?? '';
}
const queueFilm = () => queue('film-post', [{ assetId: 'film', alt: 'Bread rises' }]);
const row = async (id: string) => (await world.library.deliveries.get(id)) ?? expect.fail('no such delivery');
const sends = () => world.network.calls.filter((call) => call.startsWith('send'));

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
  await world.library.media.put(asset);
  await world.library.mediaBlobs.put({ id: asset.id, blob: new Blob(['film']) });
});

describe('a large film', () => {
  it('is frozen with its length, and begun so early that it is there in time', async () => {
    const id = await queueFilm();
    expect((await row(id)).content.media).toEqual([
      expect.objectContaining({ kind: 'video', seconds: 90, bytes: BYTES, alt: 'Bread rises' }),
    ]);
    await scan(world);
    expect(world.alarm).toBe(NOW + HOUR - LEAD_MS - UPLOAD_MS);
    world.now = NOW + HOUR - LEAD_MS - UPLOAD_MS - 1;
    await scan(world);
    expect(world.network.calls).toEqual([]);
    world.now += 1;
    await scan(world);
    expect(world.network.calls).toEqual(['prepare key-1']);
  });

  it('that is ready minutes before its instant is woken for once more, and goes out at it', async () => {
    const id = await queueFilm();
    world.now = NOW + HOUR - LEAD_MS - UPLOAD_MS;
    await scan(world);
    expect((await row(id)).state).toBe('prepared');
    expect([world.alarm, world.timer]).toEqual([NOW + HOUR - LEAD_MS, null]);
    world.now = NOW + HOUR - LEAD_MS;
    await scan(world);
    expect(world.timer).toEqual({ ms: LEAD_MS, keepAlive: true });
    expect(sends()).toEqual([]);
    world.now = NOW + HOUR;
    await scan(world);
    expect((await row(id)).state).toBe('published');
    expect(sends()).toHaveLength(1);
  });

  it('may take four times as long as planned before it counts as dead', async () => {
    const id = await queueFilm();
    world.network.whilePreparing = () => new Promise(() => undefined);
    world.now = NOW + HOUR - LEAD_MS - UPLOAD_MS;
    void scan(world);
    await expect.poll(async () => (await row(id)).state).toBe('claimed');
    expect((await row(id)).nextAt).toBe(world.now + 120_000 + 4 * UPLOAD_MS);
  });

  it('whose background was killed in the middle is taken up at once, with what was noted', async () => {
    const id = await queueFilm();
    world.now = NOW + HOUR - LEAD_MS - UPLOAD_MS;
    world.network.whilePreparing = async (io) => {
      await io.notes.write('upload', 'half of it');
      await new Promise(() => undefined);
    };
    void scan(world);
    await expect.poll(async () => (await row(id)).state).toBe('claimed');
    await expect.poll(() => world.library.notes.get(['a1', 'upload'])).toBeDefined();

    const later = world.restarted();
    let found: string | null = null;
    later.network.whilePreparing = async (io) => void (found = await io.notes.read('upload'));
    await scan(later);
    expect(found).toBe('half of it');
    expect((await row(id)).state).toBe('prepared');
    expect(world.network.calls).toEqual(['prepare key-1', 'prepare key-1']);
  });

  it('shows how far it is, and leaves nothing behind', async () => {
    const id = await queueFilm();
    const shown = async () => (await world.library.notes.get(['a1', progressNote(id)]))?.value;
    const seen: (string | undefined)[] = [];
    world.network.whilePreparing = async (io) => {
      io.onUpload?.(86_000_000, BYTES);
      await expect.poll(shown).toBeDefined();
      seen.push(await shown());
    };
    world.now = NOW + HOUR - LEAD_MS;
    await scan(world);
    expect(seen).toEqual([JSON.stringify({ sent: 86_000_000, total: BYTES })]);
    expect(await shown()).toBeUndefined();
  });

  it('over the day’s allowance holds up no other post of the account', async () => {
    const film = await queueFilm();
    const words = await queue('words', []);
    world.network.nextPrepare = failure('rate-limited', 'daily videos', NOW + DAY);
    world.now = NOW + HOUR - LEAD_MS;
    await scan(world);
    expect(await row(film)).toMatchObject({ state: 'scheduled', reason: { code: 'rate-limited' } });
    world.now = NOW + HOUR;
    await scan(world);
    expect((await row(words)).state).toBe('published');
  });
});

it('forgets notes of uploads after a week', async () => {
  const note = { accountId: 'a1', value: 'x' };
  await world.library.notes.bulkPut([
    { ...note, name: 'old', writtenAt: NOW - 7 * DAY - 1 },
    { ...note, name: 'young', writtenAt: NOW - 7 * DAY },
  ]);
  await purgeBin(world);
  expect((await world.library.notes.toArray()).map(({ name }) => name)).toEqual(['young']);
});
