import type { ProfileValue } from '@/lib/domain/company';
import type { Failure } from '@/lib/domain/failure';
import { ok, type Result } from '@/lib/domain/result';
import type { ProfileProtocol } from '@/lib/messaging/company-protocol';
import type { World } from '../world';
import { lookThere } from './look-there';
import { alone, profilePlace } from './profile-place';
import { settleEdits } from './settle-edits';

/** What an account's profile shows now, by its platform's API; it is stored as seen, and tells what came of edits that were cut off. */
export async function readProfile(
  world: World,
  { accountId }: ProfileProtocol['profile.read']['in'],
): Promise<Result<readonly ProfileValue[], Failure>> {
  const place = await profilePlace(world, accountId);
  if (!place.ok) return place;
  return alone(world, accountId, async () => {
    const seen = await lookThere(world, place.value);
    if (!seen.ok) return seen;
    await settleEdits(world, accountId, seen.value.values);
    return ok(seen.value.values);
  });
}
