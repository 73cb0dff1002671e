import { expect, it } from 'vitest';
import { makeFakeWorld, NOW, postInput, seedAccount } from '@/test/support/fake-world';
import { removePosts, savePost } from './posts';
import { BIN_MS, purgeBin } from './purge-bin';

it('keeps what was deleted for 30 days, then removes it with its bytes', async () => {
  const world = makeFakeWorld();
  await seedAccount(world);
  await savePost(world, { post: postInput('old', 'Old') });
  await savePost(world, { post: postInput('living', 'Living') });
  await removePosts(world, { ids: ['old'] });
  const asset = {
    id: 'm1',
    clientId: null,
    kind: 'image',
    name: 'a',
    mime: 'image/png',
    bytes: 1,
    width: 1,
    height: 1,
    seconds: null,
    alt: '',
    copyOf: null,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: NOW,
    origin: 'device',
  } as const;
  await world.library.media.put(asset);
  await world.library.mediaBlobs.put({ id: 'm1', blob: new Blob(['x']) });

  world.now = NOW + BIN_MS - 1;
  expect(await purgeBin(world)).toBe(0);
  world.now = NOW + BIN_MS;
  expect(await purgeBin(world)).toBe(2);
  expect(await world.library.posts.toCollection().primaryKeys()).toEqual(['living']);
  expect(await world.library.mediaBlobs.count()).toBe(0);
});
