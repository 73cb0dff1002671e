import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { In } from '@/lib/messaging/protocol';
import { record } from './activity';
import { readSettings } from './settings';
import { touched } from './stamps';
import type { World } from './world';

/** Moves an asset to the bin. Refused (`conflict`, with how many) while a post uses it: it would fail when it is published. */
export async function removeMedia(world: World, { id }: In<'media.remove'>): Promise<Result<null, Failure>> {
  const asset = await world.library.media.get(id);
  if (!asset) return fail(failure('not-found'));
  const uses = await world.library.posts
    .where('assetIds')
    .equals(id)
    .filter(({ deletedAt }) => deletedAt === null)
    .count();
  if (uses > 0) return fail(failure('conflict', String(uses)));
  await world.library.media.update(id, await touched(world, world.clock.now()));
  const { deviceId } = await readSettings(world);
  await record(
    world,
    { kind: 'media-removed', by: 'person', args: { name: asset.name } },
    { clientId: asset.clientId },
    deviceId,
  );
  return ok(null);
}

/** Brings an asset back from the bin. */
export async function restoreMedia(
  world: World,
  { id }: In<'media.restore'>,
): Promise<Result<null, Failure>> {
  const changed = await world.library.media.update(id, await touched(world));
  return changed === 1 ? ok(null) : fail(failure('not-found'));
}

/** Names an asset and gives it the alt text that posts start from. */
export async function describeMedia(
  world: World,
  { id, alt, name }: In<'media.describe'>,
): Promise<Result<null, Failure>> {
  const asset = await world.library.media.get(id);
  if (!asset) return fail(failure('not-found'));
  await world.library.media.update(id, { ...(await touched(world, asset.deletedAt)), alt, name });
  return ok(null);
}
