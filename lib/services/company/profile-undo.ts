import type { FieldId, ProfileEdit, ProfileValue } from '@/lib/domain/company';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { ProfileProtocol } from '@/lib/messaging/company-protocol';
import { readSettings } from '../settings';
import { touched } from '../stamps';
import { stoppedBy } from '../stopped-by';
import type { World } from '../world';
import { carryOutProfile, type Failed } from './carry-out-profile';
import { lookThere, type Seen } from './look-there';
import { alone, profilePlace, type ProfilePlace } from './profile-place';
import { sameValue, valueOf } from './same-value';
import { settleEdits } from './settle-edits';
import { tellProfile } from './tell-profile';

type Answer = ProfileProtocol['profile.undo']['out'];

/** Puts back what an edit found, words and pictures. A second call is harmless: what stands there already isn't written again. */
export async function undoProfile(
  world: World,
  { editId }: ProfileProtocol['profile.undo']['in'],
): Promise<Answer> {
  const stopped = stoppedBy(await readSettings(world));
  if (stopped) return fail(failure(stopped));
  const edit = await world.library.profileEdits.get(editId);
  if (!edit || edit.deletedAt !== null) return fail(failure('not-found', editId));
  const place = await profilePlace(world, edit.accountId);
  if (!place.ok) return place;
  return alone(world, edit.accountId, () => undo(world, place.value, editId));
}

async function undo(world: World, place: ProfilePlace, editId: string): Promise<Answer> {
  const { account } = place;
  const now = await lookThere(world, place);
  if (!now.ok) return now;
  await settleEdits(world, account.id, now.value.values);
  const edit = await world.library.profileEdits.get(editId);
  // It came to nothing after all, or it may still be on its way.
  if (!edit) return ok({ lost: [] });
  if (edit.open === 1 || edit.undoneAt !== null) return fail(failure('state-changed', editId));
  // A picture that couldn't be loaded when it was there can't be put back.
  const gone = edit.before
    .filter(({ field, asset }) => asset === undefined && field in place.api.pictures)
    .map(({ field }) => field);
  const left = leftToPutBack(edit, now.value, gone);
  if (!left.ok) return left;
  const fields = left.value.map(({ field }) => field);
  const carried = await putBack(world, place, now.value, left.value);
  if (!carried.ok) {
    const { failure: why } = carried.failure;
    await tellProfile(world, account, { kind: 'profile-write-failed', fields, failure: why });
    return fail(why);
  }
  const lost = [...gone, ...carried.value];
  const back = fields.filter((field) => !lost.includes(field));
  if (back.length === 0 && lost.length > 0) return ok({ lost });
  await world.outbox.profileEdits.update(editId, {
    ...(await touched(world)),
    undoneAt: world.clock.now(),
  });
  await tellProfile(world, account, { kind: 'profile-put-back', fields: back });
  return ok({ lost });
}

/** What isn't back yet. `changed-there` where a field shows something else than the edit left there. */
function leftToPutBack(
  { before, after }: ProfileEdit,
  { values }: Seen,
  gone: readonly FieldId[],
): Result<readonly ProfileValue[], Failure> {
  const left = before.filter(
    (was) => !gone.includes(was.field) && !sameValue(valueOf(values, was.field), was),
  );
  const other = left.find(({ field }) => !sameValue(valueOf(values, field), valueOf(after, field)));
  return other ? fail(failure('changed-there', other.field)) : ok(left);
}

/** Gives the fields that could not be put back. Some servers can't take a picture away: then all the rest is put back. */
async function putBack(
  world: World,
  place: ProfilePlace,
  before: Seen,
  set: readonly ProfileValue[],
): Promise<Result<readonly FieldId[], Failed>> {
  if (set.length === 0) return ok([]);
  const whole = await carryOutProfile(world, place, { before, set });
  if (whole.ok) return ok(whole.value.lost);
  const stay = set.filter(({ asset }) => asset === null);
  if (whole.failure.failure.code !== 'not-supported' || stay.length === 0 || stay.length === set.length)
    return whole;
  const rest = await carryOutProfile(world, place, {
    before,
    set: set.filter((value) => !stay.includes(value)),
  });
  return rest.ok ? ok([...rest.value.lost, ...stay.map(({ field }) => field)]) : rest;
}
