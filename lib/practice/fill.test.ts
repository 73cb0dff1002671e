import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import type { MediaAsset } from '@/lib/domain/media-asset';
import { fail, ok } from '@/lib/domain/result';
import type { ask } from '@/lib/messaging/client';
import { serve } from '@/lib/messaging/serve';
import { specs } from '@/lib/platforms/specs';
import { makeHandlers } from '@/lib/services/handlers';
import { fakeSpec, makeFakeWorld, type FakeWorld } from '@/test/support/fake-world';
import { fillWithPracticeData, type FillOptions } from './fill';
import { PICTURES } from './pictures';
import { planFill, PRACTICE_CLIENTS } from './plan-fill';
import { readStored } from './read-stored';

const posts = PRACTICE_CLIENTS.flatMap((client) => client.posts);

let world: FakeWorld;
let options: FillOptions;

/** Keeps a row for each file, as the import does, without looking at its bytes. */
const importMedia = async (files: readonly File[], { clientId }: { readonly clientId: string | null }) =>
  Promise.all(
    files.map(async ({ name, type, size }) => {
      const asset: MediaAsset = {
        ...{ createdAt: world.now, updatedAt: world.now, deletedAt: null, origin: 'device' },
        ...{ id: `hash of ${name}`, clientId, kind: type.startsWith('video') ? 'video' : 'image', name },
        ...{ mime: type, bytes: size, width: 1_200, height: 800, seconds: null, alt: '', copyOf: null },
      };
      await world.library.media.put(asset);
      return { name, result: ok(asset) };
    }),
  );

beforeEach(() => {
  world = makeFakeWorld();
  const images = specs.get('bluesky')?.images ?? fakeSpec.images;
  Object.assign(world, { specs: new Map([[fakeSpec.id, { ...fakeSpec, images }]]) });
  const answer = serve(makeHandlers(world));
  options = {
    db: world.library,
    ask: ((tend: string, input: unknown) => answer({ tend, input }, { ownPage: true })) as typeof ask,
    draw: async ({ type }) => new Blob(['drawn'], { type }),
    film: async () => new File(['film'], 'fern-and-co-unfolding.webm', { type: 'video/webm' }),
  };
});

async function connectBoth(): Promise<void> {
  const handlers = makeHandlers(world);
  for (const { id: clientId, name, color, zone } of PRACTICE_CLIENTS) {
    const voice = { bannedWords: [], signature: '' };
    await handlers['client.save']({ client: { id: clientId, name, color, zone, voice, graceMinutes: null } });
    const found = await handlers['account.find']({ platform: 'fake', identifier: clientId, server: null });
    if (!found.ok) throw new Error(found.failure.code);
    await handlers['account.connect']({ clientId, platform: 'fake', found: found.value, secret: 'right' });
  }
}

const everything = async () => {
  const { clients, posts: saved, media, slots, deliveries, templates } = world.library;
  return Promise.all([clients, saved, media, slots, deliveries, templates].map((table) => table.toArray()));
};

describe('filling with practice data', () => {
  it('without accounts: clients, pictures, drafts, a film, and nothing planned', async () => {
    await fillWithPracticeData(importMedia, options);
    const [clients, saved, media, slots, deliveries, templates] = await everything();
    expect(clients).toHaveLength(2);
    expect(saved).toHaveLength(posts.length);
    expect(media).toHaveLength(Object.keys(PICTURES).length + 1);
    expect([slots, deliveries]).toEqual([[], []]);
    expect(templates?.length).toBeGreaterThanOrEqual(40);
    expect((await world.library.posts.get('practice-cl-26'))?.media).toMatchObject([
      { assetId: 'hash of casa-luz-oven.jpg', alt: PICTURES['casa-luz-oven'].alt },
      { assetId: 'hash of casa-luz-loaves.jpg' },
    ]);
    expect((await world.library.posts.get('practice-cl-28'))?.link).toMatchObject({
      thumbId: 'hash of casa-luz-terrace.jpg',
    });
    for (const { alt } of await world.library.media.toArray()) expect(alt).not.toBe('');
  });

  it('with accounts: five slots each, ten posts in free ones, a voice for the clients', async () => {
    await connectBoth();
    await fillWithPracticeData(importMedia, options);
    const accounts = await world.library.accounts.toArray();
    for (const { id } of accounts) {
      expect(await world.library.slots.where('accountId').equals(id).count()).toBe(5);
      const due = (await world.library.deliveries.where('accountId').equals(id).toArray()).map(
        (row) => row.dueAt,
      );
      expect(new Set(due).size).toBe(5);
      expect(Math.min(...due)).toBeGreaterThan(world.now);
    }
    expect((await world.library.clients.get('practice-casa-luz'))?.voice.bannedWords).toContain('cheap');
  });

  it('a record for each client, and a campaign where there is a place to bring it to', async () => {
    await fillWithPracticeData(importMedia, options);
    const changes = await world.library.companyChanges.toArray();
    expect(changes.filter(({ set }) => set.phones).map(({ clientId }) => clientId)).toEqual(
      expect.arrayContaining(['practice-casa-luz', 'practice-casa-luz', 'practice-fern-and-co']),
    );
    expect(await world.library.campaigns.count()).toBe(0);
  });

  it('tells how far it is', async () => {
    const onProgress = vi.fn<(done: number, total: number) => void>();
    await fillWithPracticeData(importMedia, { ...options, onProgress });
    const told = onProgress.mock.calls;
    // Of the records, the facts and what is new.
    const total = 2 + 4 + Object.keys(PICTURES).length + posts.length + 1 + 1;
    expect(told.map(([done]) => done)).toEqual(Array.from({ length: total + 1 }, (_, index) => index));
    expect(new Set(told.map(([, of]) => of))).toEqual(new Set([total]));
  });

  it('a second time changes nothing, whatever the person did in between', async () => {
    await connectBoth();
    await fillWithPracticeData(importMedia, options);
    await world.library.posts.update('practice-cl-01', { text: 'Mine now' });
    await world.library.posts.update('practice-cl-02', { deletedAt: world.now });
    await world.library.templates.update('practice-cl-aside', { body: 'Mine now' });
    await world.library.templates.update('practice-all-signature', { deletedAt: world.now });
    await world.library.media.update('hash of casa-luz-oven.jpg', { deletedAt: world.now });
    const before = await everything();
    world.now += 60_000;
    expect(planFill(await readStored(world.library))).toEqual({
      clients: [],
      pictures: [],
      posts: [],
      slots: [],
      queue: [],
      templates: [],
      records: [],
      filmOf: null,
    });
    await fillWithPracticeData(importMedia, options);
    expect(await everything()).toEqual(before);
  });

  it("leaves the shortcuts of the person's own templates to them", async () => {
    const own = {
      id: 'own',
      clientId: null,
      title: 'Mine',
      shortcut: 'thanks',
      body: 'Thanks',
      platforms: [],
      tags: [],
    };
    await makeHandlers(world)['template.save']({ template: own });
    await fillWithPracticeData(importMedia, options);
    expect((await world.library.templates.get('practice-all-thanks'))?.shortcut).toBe('');
    expect((await world.library.templates.get('own'))?.shortcut).toBe('thanks');
  });

  it('stops where the disk is full, and goes on from there the next time', async () => {
    let room = 3;
    const full: typeof importMedia = async (files, to) =>
      room-- > 0 ? importMedia(files, to) : [{ name: 'x', result: fail(failure('storage-full')) as never }];
    await expect(fillWithPracticeData(full, options)).rejects.toThrow('storage-full');
    expect(await world.library.media.count()).toBe(3);
    expect(await world.library.posts.count()).toBe(0);
    await fillWithPracticeData(importMedia, options);
    expect(await world.library.posts.count()).toBe(posts.length);
  });

  it('does without a film where the browser records none', async () => {
    await fillWithPracticeData(importMedia, { ...options, film: async () => null });
    const media = await world.library.media.toArray();
    expect(media).toHaveLength(Object.keys(PICTURES).length);
    expect(media.filter(({ kind }) => kind === 'video')).toEqual([]);
    expect(await world.library.posts.count()).toBe(posts.length);
  });
});
