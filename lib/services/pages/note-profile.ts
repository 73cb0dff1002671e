import { profiles } from '@/lib/platforms/profiles';
import { failure, type Failure } from '@/lib/domain/failure';
import type { ProfileReading } from '@/lib/domain/profile-data';
import type { PlatformId } from '@/lib/domain/platform';
import { fail, ok, type Result } from '@/lib/domain/result';
import { noteObservations } from '../company/note-observations';
import type { World } from '../world';
import { placeOf } from './place-of';

/**
 * Keeps what a page shows of a profile, where it is a known account's; of anybody else nothing is kept. What somebody changed in a form and hasn't saved
 * isn't what the network shows.
 */
export async function noteProfile(
  world: World,
  platform: PlatformId,
  reading: ProfileReading,
): Promise<Result<null, Failure>> {
  const page = profiles.get(platform)?.pages.find(({ id }) => id === reading.page);
  if (!page || reading.platform !== platform) return fail(failure('rejected'));
  const { account } = await placeOf(world, platform, page, reading);
  const placed = new Set(page.fields.map(({ field }) => field));
  const seen = reading.fields.filter(
    ({ field, state, touched }) => state === 'seen' && !touched && placed.has(field),
  );
  if (account && seen.length > 0)
    await noteObservations(world, account.id, seen, { how: 'page', page: page.id, url: reading.url });
  return ok(null);
}
