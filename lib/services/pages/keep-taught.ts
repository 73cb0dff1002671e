import { pages } from '@/lib/platforms/pages';
import { profiles } from '@/lib/platforms/profiles';
import { failure, type Failure } from '@/lib/domain/failure';
import type { TaughtField, TaughtPart } from '@/lib/domain/front-page';
import type { PlatformId } from '@/lib/domain/platform';
import { fail, ok, type Result } from '@/lib/domain/result';
import { newRow } from '../stamps';
import type { World } from '../world';
import { pageHosts } from './page-hosts';
import { tellPages } from './sync-pages';

/** Keeps what the person pointed at, until Tend's own page data changes; pages of the platform know it at once. */
export async function keepTaught(
  world: World,
  platform: PlatformId,
  { part, css }: { readonly part: TaughtPart | TaughtField; readonly css: readonly string[] },
): Promise<Result<null, Failure>> {
  const data = part.startsWith('field:') ? profiles.get(platform) : pages.get(platform);
  const spec = world.specs.get(platform);
  if (!data || !spec) return fail(failure('not-found'));
  const id = `${platform}|${part}`;
  await world.library.taught.put({
    ...(await newRow(world)),
    id,
    platform,
    part,
    version: data.version,
    css,
  });
  await tellPages(world, platform, await pageHosts(world, spec));
  return ok(null);
}
