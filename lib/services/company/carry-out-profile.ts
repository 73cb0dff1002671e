import type { FieldId, ProfileValue } from '@/lib/domain/company';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { markNeedsLogin } from '../mark-needs-login';
import type { World } from '../world';
import { lookThere, type Seen } from './look-there';
import { withBytes } from './picture-bytes';
import type { ProfilePlace } from './profile-place';
import { isWritten, sameValue, valueOf } from './same-value';

/** What came of a write, as it was read back. */
export interface CarriedOut {
  readonly now: Seen;
  /** Fields that show something else than they should: what was written, or what stood there. */
  readonly lost: readonly FieldId[];
}

export interface Failed {
  readonly failure: Failure;
  /** Whether it is certain that nothing was written, and nothing will be. */
  readonly isCertain: boolean;
}

interface Change {
  readonly before: Seen;
  readonly set: readonly ProfileValue[];
}

/**
 * Writes values against what was seen, once, and reads the profile back whatever the answer was: only what is read counts. Servers empty fields without a
 * word; what was lost that way is put back, once.
 */
export async function carryOutProfile(
  world: World,
  place: ProfilePlace,
  change: Change,
): Promise<Result<CarriedOut, Failed>> {
  const { before, set } = change;
  const bytes = await withBytes(world, place.api, set);
  if (!bytes.ok) return fail({ failure: bytes.failure, isCertain: true });
  const sent = await place.api.write({ set: bytes.value, seen: before.there }, place.io);
  if (!sent.ok && sent.failure.code !== 'unknown-outcome') {
    if (sent.failure.code === 'auth-expired') await markNeedsLogin(world, place.account.id);
    return fail({ failure: sent.failure, isCertain: true });
  }
  const read = await lookThere(world, place, knownPictures(change));
  if (!read.ok) return fail({ failure: failure('not-read-back', read.failure.detail), isCertain: false });
  const isUntouched = set.every(({ field }) => isSame(before, read.value, field));
  // It may still be on its way.
  if (!sent.ok && isUntouched)
    return fail({ failure: failure('server-error', sent.failure.detail), isCertain: false });
  return ok(await putBack(world, place, change, read.value));
}

/** Puts back what the server emptied beside what was written, where that is known. */
async function putBack(world: World, place: ProfilePlace, change: Change, now: Seen): Promise<CarriedOut> {
  const lost = lostOf(change, now);
  const others = change.before.values.filter(
    ({ field }) => lost.includes(field) && valueOf(change.set, field) === undefined,
  );
  if (others.length === 0) return { now, lost };
  const bytes = await withBytes(world, place.api, others);
  const sent = bytes.ok && (await place.api.write({ set: bytes.value, seen: now.there }, place.io));
  const read = sent && (await lookThere(world, place, knownPictures(change)));
  return read && read.ok ? { now: read.value, lost: lostOf(change, read.value) } : { now, lost };
}

/** Handles are nobody's to write. */
function lostOf({ before, set }: Change, now: Seen): readonly FieldId[] {
  const lost = before.values.filter((was) => {
    const wanted = valueOf(set, was.field);
    const is = valueOf(now.values, was.field);
    if (wanted) return isSame(before, now, was.field) || !isWritten(is, wanted, was);
    return was.field !== 'handle' && !isSame(before, now, was.field);
  });
  return lost.map(({ field }) => field);
}

/** Whether a field shows the same at two looks; of a picture the server's own name for it tells, too, where one of them couldn't load it. */
function isSame(before: Seen, now: Seen, field: FieldId): boolean {
  const [was, is] = [before, now].map(
    ({ there }) => there.values.find((value) => value.field === field)?.mark,
  );
  if (was !== undefined || is !== undefined) return was === is;
  return sameValue(valueOf(now.values, field), valueOf(before.values, field));
}

/** What was written where it is known what stood there before: only then another picture is ours. */
const knownPictures = ({ before, set }: Change): readonly ProfileValue[] =>
  set.filter(({ field }) => valueOf(before.values, field)?.asset !== undefined);
