import type { StoredPost } from '@/lib/db/schema';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { tidyExtras } from '@/lib/domain/tidy-extras';
import type { In } from '@/lib/messaging/protocol';
import { record } from './activity';
import { cancelAll, reinstateAll } from './cancel-all';
import { excerpt } from './excerpt';
import { readSettings } from './settings';
import { newRow, touched } from './stamps';
import type { World } from './world';

/** Saves a post as it is being written. The revision counts up only when something that would be published has changed. */
export async function savePost(
  world: World,
  { post: input }: In<'post.save'>,
): Promise<Result<{ revision: number }, Failure>> {
  const { library } = world;
  const fresh = await newRow(world);
  return library.transaction('rw', library.posts, async () => {
    const before = await library.posts.get(input.id);
    if (before && before.deletedAt !== null) return fail(failure('not-found', 'the post is in the bin'));
    const { extras: told, ...plain } = input;
    const extras = tidyExtras(told ?? before?.extras);
    const wanted = { ...plain, ...(Object.keys(extras).length > 0 ? { extras } : {}) };
    const revision = before ? before.revision + (published(before) === published(wanted) ? 0 : 1) : 1;
    const assetIds = [
      ...new Set([
        ...input.media.map(({ assetId }) => assetId),
        ...(input.link?.thumbId ? [input.link.thumbId] : []),
      ]),
    ];
    const row: StoredPost = {
      ...fresh,
      ...wanted,
      createdAt: before?.createdAt ?? fresh.createdAt,
      revision,
      assetIds,
    };
    await library.posts.put(row);
    return ok({ revision });
  });
}

/** What of a post reaches a network, as a comparable string. */
const published = ({ text, variants, media, link, langs, extras }: In<'post.save'>['post']): string =>
  JSON.stringify([
    text,
    Object.entries(variants).sort(),
    media.map(({ assetId, alt }) => [assetId, alt]),
    link,
    langs,
    tidyExtras(extras),
  ]);

/** Moves posts to the bin; their pending deliveries are cancelled and come back with them. */
export async function removePosts(
  world: World,
  { ids }: In<'post.remove'>,
): Promise<Result<{ cancelled: number }, Failure>> {
  let cancelled = 0;
  for (const id of ids) {
    const post = await world.library.posts.get(id);
    if (!post || post.deletedAt !== null) continue;
    await world.library.posts.update(id, await touched(world, world.clock.now()));
    const pending = await world.library.deliveries.where('postId').equals(id).toArray();
    cancelled += await cancelAll(world, pending, 'post-removed');
    await tell(world, 'post-removed', post);
  }
  world.tell.changed();
  return ok({ cancelled });
}

/** Brings posts back from the bin. */
export async function restorePosts(
  world: World,
  { ids }: In<'post.restore'>,
): Promise<Result<{ reinstated: number }, Failure>> {
  let reinstated = 0;
  for (const id of ids) {
    const post = await world.library.posts.get(id);
    if (!post || post.deletedAt === null) continue;
    await world.library.posts.update(id, await touched(world));
    reinstated += await reinstateAll(
      world,
      await world.library.deliveries.where('postId').equals(id).toArray(),
      'post-removed',
    );
    await tell(world, 'post-restored', post);
  }
  world.tell.changed();
  return ok({ reinstated });
}

async function tell(world: World, kind: 'post-removed' | 'post-restored', post: StoredPost): Promise<void> {
  const { deviceId } = await readSettings(world);
  await record(
    world,
    { kind, by: 'person', args: { excerpt: excerpt(post.text) } },
    { clientId: post.clientId, postId: post.id },
    deviceId,
  );
}
