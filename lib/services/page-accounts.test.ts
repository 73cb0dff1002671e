import { beforeEach, describe, expect, it } from 'vitest';
import { specs } from '@/lib/platforms/specs';
import { makeFakeWorld, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { disconnectAccount } from './accounts';
import { addPageAccount } from './page-accounts';
import { switchPage } from './pages/switch-page';
import { savePost } from './posts';
import { addToQueue, planQueue } from './queue';
import { readSettings } from './settings';
import { takeSnapshot } from './take-snapshot';

let world: FakeWorld;

beforeEach(async () => {
  world = makeFakeWorld();
  Object.assign(world, { specs: new Map([...world.specs, ...specs]) });
  await seedAccount(world);
});

const add = (handle: string, platform = 'x', displayName = '', clientId = 'c1') =>
  addPageAccount(world, { clientId, platform, handle, displayName });

describe('an account of a page', () => {
  it('is added by its handle or its profile’s address, and asks nobody', async () => {
    expect(await add('https://x.com/CasaLuz?lang=pt')).toMatchObject({
      ok: true,
      value: {
        clientId: 'c1',
        platform: 'x',
        handle: 'CasaLuz',
        remoteId: 'casaluz',
        profileUrl: 'https://x.com/CasaLuz',
        server: 'https://x.com',
        publishBy: 'page',
        status: 'connected',
        deletedAt: null,
      },
    });
    const [line] = await world.library.activity.toArray();
    expect(line).toMatchObject({ kind: 'account-connected', by: 'person', args: { handle: 'CasaLuz' } });
  });

  it('keeps the name that its network shows in place of a handle', async () => {
    expect(await add('facebook.com/profile.php?id=100064123456789', 'facebook', ' Casa Luz ')).toMatchObject({
      value: { handle: '100064123456789', displayName: 'Casa Luz' },
    });
  });

  it('is the same one when it is added again, and when it was removed', async () => {
    const first = await add('casaluz');
    const id = first.ok ? first.value.id : '';
    expect(await add('@CASALUZ')).toMatchObject({ value: { id } });
    await disconnectAccount(world, { id });
    expect(await world.library.accounts.get(id)).toMatchObject({ deletedAt: world.now });
    expect(await add('casaluz')).toMatchObject({ value: { id, deletedAt: null, status: 'connected' } });
    expect(await world.library.accounts.where('platform').equals('x').count()).toBe(1);
  });

  it('belongs to one client', async () => {
    await add('casaluz');
    const { client } = await seedAccount(world);
    await world.library.clients.put({ ...client, id: 'c2', name: 'Fern & Co' });
    expect(await add('CasaLuz', 'x', '', 'c2')).toMatchObject({
      ok: false,
      failure: { code: 'conflict', detail: 'c1' },
    });
  });

  it.each([
    ['what is no handle', 'casa luz', 'x'],
    ['a network that is connected by API', 'name.bsky.social', 'bluesky'],
    ['a network that nobody knows', 'casaluz', 'myspace'],
  ])('is not made of %s', async (_, handle, platform) => {
    expect(await add(handle, platform)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('never gets a post to publish, and is not offered in the popup', async () => {
    const added = await add('casaluz');
    const id = added.ok ? added.value.id : '';
    await savePost(world, { post: postInput('p1', 'Rye returns') });
    const when = { kind: 'now' } as const;
    expect(await addToQueue(world, { postId: 'p1', accountIds: [id], when, revision: 1 })).toMatchObject({
      ok: false,
      failure: { code: 'account-gone' },
    });
    expect(await planQueue(world, { accountIds: [id], when, category: null })).toMatchObject({
      value: [{ failure: { code: 'account-gone' } }],
    });
    expect((await takeSnapshot(world)).accounts.map(({ platform }) => platform)).toEqual(['fake']);
    expect(await world.library.deliveries.count()).toBe(0);
  });
});

describe('what Tend may do in pages', () => {
  it('is off until it is switched on, each platform by itself', async () => {
    expect((await readSettings(world)).pages).toBeUndefined();
    await switchPage(world, { platform: 'x', on: true, off: [] });
    await switchPage(world, { platform: 'facebook', on: true, off: ['mark', 'mark', 'expand'] });
    await switchPage(world, { platform: 'x', on: false, off: ['answered'] });
    expect((await readSettings(world)).pages).toEqual({
      x: { on: false, off: ['answered'] },
      facebook: { on: true, off: ['mark', 'expand'] },
    });
  });

  it('is nothing where the network forbids it, or has no pages', async () => {
    expect(await switchPage(world, { platform: 'linkedin', on: true, off: [] })).toMatchObject({
      failure: { code: 'not-supported' },
    });
    expect(await switchPage(world, { platform: 'fake', on: true, off: [] })).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect((await readSettings(world)).pages).toBeUndefined();
  });
});
