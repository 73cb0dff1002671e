import type { ProfileEdit, ProfileValue } from '@/lib/domain/company';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { ProfileProtocol } from '@/lib/messaging/company-protocol';
import { readSettings } from '../settings';
import { newRow, touched } from '../stamps';
import { stoppedBy } from '../stopped-by';
import type { World } from '../world';
import { carryOutProfile, type CarriedOut } from './carry-out-profile';
import { lookThere, type Seen } from './look-there';
import { profileMisfit } from './profile-fits';
import { alone, profilePlace, type ProfilePlace } from './profile-place';
import { sameValue, valueOf } from './same-value';
import { closed, settleEdits } from './settle-edits';
import { tellProfile } from './tell-profile';

type Input = ProfileProtocol['profile.write']['in'];
type Answer = ProfileProtocol['profile.write']['out'];

/**
 * Writes fields of a profile by API; the person has seen what stands there (`expected`). What stands there already isn't written again. The edit is kept before the
 * first byte leaves, so that a browser that is killed can't leave one that nobody knows of.
 */
export async function writeProfile(world: World, input: Input): Promise<Answer> {
  const stopped = stoppedBy(await readSettings(world));
  if (stopped) return fail(failure(stopped));
  const place = await profilePlace(world, input.accountId);
  if (!place.ok) return place;
  const misfit = profileMisfit(world, place.value.account.platform, input.set);
  if (misfit) return fail(misfit);
  return alone(world, input.accountId, () => write(world, place.value, input));
}

async function write(world: World, place: ProfilePlace, { set, expected }: Input): Promise<Answer> {
  const { account } = place;
  const before = await lookThere(world, place);
  if (!before.ok) return before;
  await settleEdits(world, account.id, before.value.values);
  const left = await leftToWrite(world, before.value, set, expected);
  if (!left.ok) return left;
  if (left.value.length === 0) return ok({ editId: null, now: before.value.values, lost: [] });
  const edit = await openEdit(world, place, before.value, left.value);
  const change = { before: before.value, set: left.value };
  const carried = await carryOutProfile(world, place, change);
  const fields = left.value.map(({ field }) => field);
  if (!carried.ok) {
    const { failure: why, isCertain } = carried.failure;
    if (isCertain) await world.outbox.profileEdits.delete(edit.id);
    await tellProfile(world, account, { kind: 'profile-write-failed', fields, failure: why });
    return fail(why);
  }
  const { now, lost } = carried.value;
  const isNothing = await close(world, edit, before.value, carried.value);
  if (!isNothing) await tellProfile(world, account, { kind: 'profile-written', fields });
  return ok({ editId: isNothing ? null : edit.id, now: now.values, lost });
}

/** The values that aren't there yet. `changed-there` where something else stands there than the person saw. */
async function leftToWrite(
  world: World,
  { values }: Seen,
  set: readonly ProfileValue[],
  expected: readonly ProfileValue[],
): Promise<Result<readonly ProfileValue[], Failure>> {
  const left: ProfileValue[] = [];
  for (const wanted of new Map(set.map((value) => [value.field, value])).values()) {
    const now = valueOf(values, wanted.field);
    if (!now) return fail(failure('not-supported', wanted.field));
    if (sameValue(now, wanted) || (await isCopyOf(world, now, wanted))) continue;
    if (!sameValue(now, valueOf(expected, wanted.field))) return fail(failure('changed-there', wanted.field));
    left.push(wanted);
  }
  return ok(left);
}

/** Whether what stands there was made of the wanted picture: smaller, or as the server wrote it anew. */
async function isCopyOf({ library }: World, now: ProfileValue, wanted: ProfileValue): Promise<boolean> {
  if (typeof now.asset !== 'string' || typeof wanted.asset !== 'string') return false;
  return (await library.media.get(now.asset))?.copyOf === wanted.asset;
}

async function openEdit(
  world: World,
  { account }: ProfilePlace,
  { values }: Seen,
  set: readonly ProfileValue[],
): Promise<ProfileEdit> {
  const before = set.map((wanted) => valueOf(values, wanted.field) ?? wanted);
  const edit: ProfileEdit = {
    ...(await newRow(world)),
    ...{ id: world.newId(), clientId: account.clientId, accountId: account.id, at: world.clock.now() },
    ...{ before, after: set, open: 1, undoneAt: null },
  };
  await world.outbox.profileEdits.add(edit);
  return edit;
}

/** Keeps what was read back, with what the server took beside it; nothing is kept, and true given, where all is as before. */
async function close(
  world: World,
  edit: ProfileEdit,
  { values }: Seen,
  { now, lost }: CarriedOut,
): Promise<boolean> {
  const { profileEdits } = world.outbox;
  const others = values.filter(
    ({ field }) => lost.includes(field) && valueOf(edit.before, field) === undefined,
  );
  const before = [...edit.before, ...others];
  const isNothing = before.every((was) => sameValue(valueOf(now.values, was.field), was));
  if (isNothing) await profileEdits.delete(edit.id);
  else await profileEdits.put(closed({ ...edit, before }, now.values, await touched(world)));
  return isNothing;
}
