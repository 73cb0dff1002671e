import { beforeEach, expect, it, vi } from 'vitest';
import { freshSettings } from '@/lib/db/fresh-settings';
import type { FileOnItsWay } from '@/lib/domain/attachment';
import { ok } from '@/lib/domain/result';
import { MOVABLE } from '@/lib/page/file-chunks';
import { specs } from '@/lib/platforms/specs';
import { makeFakeWorld, type FakeWorld } from '@/test/support/fake-world';
import type { World } from '../world';
import { attachInFront, attaching, pieceFor, stopAttaching } from './attach-front';
import type { PagesPort } from './pages-port';

// Node has no Base64 of its own for bytes yet; what really moves is seen in browsers.
vi.mock('@/lib/page/file-chunks', async (original) => ({
  ...(await original<object>()),
  pieceOf: async ({ size }: Blob, index: number) => `piece ${index} of ${size}`,
}));

const BYTES = new Uint8Array(1_017);

let world: FakeWorld & World;
let answer: (file: FileOnItsWay) => Promise<unknown>;

beforeEach(async () => {
  const port = {
    isGranted: async () => true,
    injectFiles: async () => true,
    inject: async () => false,
    inFront: async () => ({ tabId: 1, url: 'https://x.com/home' }),
    command: async (_tab: number, command: unknown) => answer((command as { file: FileOnItsWay }).file),
  } as unknown as PagesPort;
  world = { ...makeFakeWorld(), pagesPort: port, specs: new Map(specs) };
  const settings = freshSettings(world.clock.now(), 'device');
  await world.library.settings.put({ ...settings, pages: { x: { on: true, off: [] } } });
  const row = { createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'device' };
  const facts = {
    clientId: null,
    kind: 'image',
    mime: 'image/png',
    width: 1,
    height: 1,
    seconds: null,
  } as const;
  const asset = { ...row, ...facts, id: 'a', name: 'a.png', bytes: BYTES.length, alt: '', copyOf: null };
  await world.library.media.put(asset);
  await world.library.mediaBlobs.put({ id: 'a', blob: new Blob([BYTES], { type: 'image/png' }) });
});

it('goes to the page in front in pieces; nobody else has them, and nobody afterwards', async () => {
  let ticket = '';
  answer = async (file) => {
    ticket = file.ticket;
    expect(file).toMatchObject({ name: 'a.png', type: 'image/png', size: BYTES.length });
    expect(await pieceFor({ ticket, index: 0 }, 2)).toMatchObject({
      ok: false,
      failure: { code: 'rejected' },
    });
    expect(await attaching({ assetId: 'a' })).toEqual(ok({ done: 0, total: BYTES.length }));
    expect(await pieceFor({ ticket, index: 1 }, 1)).toEqual(ok({ piece: `piece 1 of ${BYTES.length}` }));
    expect(await attaching({ assetId: 'a' })).toEqual(ok({ done: BYTES.length, total: BYTES.length }));
    return ok({ how: 'placed' });
  };
  expect(await attachInFront(world, { windowId: null, assetId: 'a' })).toEqual(ok({ how: 'placed' }));
  expect(await pieceFor({ ticket, index: 0 }, 1)).toMatchObject({ ok: false, failure: { code: 'rejected' } });
});

it('stopped by the person, gives no further piece', async () => {
  answer = async ({ ticket }) => {
    expect(await pieceFor({ ticket, index: 0 }, 1)).toMatchObject({ ok: true });
    await stopAttaching({ assetId: 'another' });
    expect(await pieceFor({ ticket, index: 0 }, 1)).toMatchObject({ ok: true });
    await stopAttaching({ assetId: 'a' });
    expect(await pieceFor({ ticket, index: 1 }, 1)).toMatchObject({ ok: false });
    expect(await attaching({ assetId: 'a' })).toEqual(ok(null));
    return ok({ how: 'refused', why: 'interrupted' });
  };
  expect(await attachInFront(world, { windowId: null, assetId: 'a' })).toEqual(
    ok({ how: 'refused', why: 'interrupted' }),
  );
});

it('is the person’s to attach where it is too large, or nobody answers in the page', async () => {
  answer = async () => undefined;
  expect(await attachInFront(world, { windowId: null, assetId: 'a' })).toEqual(
    ok({ how: 'refused', why: 'no-box' }),
  );
  const large = { size: MOVABLE + 1 } as Blob;
  const { library } = world;
  const get = library.mediaBlobs.get.bind(library.mediaBlobs);
  library.mediaBlobs.get = (async () => ({ id: 'a', blob: large })) as unknown as typeof get;
  expect(await attachInFront(world, { windowId: null, assetId: 'a' })).toEqual(
    ok({ how: 'refused', why: 'too-large' }),
  );
  library.mediaBlobs.get = get;
  expect(await attachInFront(world, { windowId: null, assetId: 'b' })).toMatchObject({
    failure: { code: 'media-missing' },
  });
});
