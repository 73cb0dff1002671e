import type { ProfileValue } from '@/lib/domain/company';
import type { Failure } from '@/lib/domain/failure';
import type { ProfileThere } from '@/lib/domain/profile-api';
import { ok, type Result } from '@/lib/domain/result';
import { markNeedsLogin } from '../mark-needs-login';
import type { World } from '../world';
import { keepThere } from './keep-there';
import { noteObservations } from './note-observations';
import type { ProfilePlace } from './profile-place';
import { valueOf } from './same-value';

/** A profile as it stands: as the platform gives it, and with its pictures kept as assets. */
export interface Seen {
  readonly there: ProfileThere;
  readonly values: readonly ProfileValue[];
}

/**
 * Reads a profile by API, keeps its pictures, and stores what it shows as seen. `wanted`: what was just written, so that a picture that the server wrote anew
 * is known for the one it was made of. `auth-expired` also marks the account.
 */
export async function lookThere(
  world: World,
  { account, api, io }: ProfilePlace,
  wanted: readonly ProfileValue[] = [],
): Promise<Result<Seen, Failure>> {
  const read = await api.read(io);
  if (!read.ok) {
    if (read.failure.code === 'auth-expired') await markNeedsLogin(world, account.id);
    return read;
  }
  const values: ProfileValue[] = [];
  for (const { field, lines, bytes } of read.value.values) {
    const original = valueOf(wanted, field)?.asset ?? null;
    if (bytes) values.push({ field, lines, asset: await keepThere(world, account, bytes, original) });
    else if (bytes === null) values.push({ field, lines, asset: null });
    else values.push({ field, lines });
  }
  await note(world, account, api.pictures, values);
  return ok({ there: read.value, values });
}

async function note(
  world: World,
  { id, profileUrl }: ProfilePlace['account'],
  pictures: ProfilePlace['api']['pictures'],
  values: readonly ProfileValue[],
): Promise<void> {
  const seen: ProfileValue[] = [];
  for (const value of values) {
    if (!(value.field in pictures)) seen.push(value);
    else if (value.asset === null) seen.push({ ...value, lines: [] });
    else if (value.asset !== undefined) {
      // The record names the asset that the person chose, not the smaller copy that was sent.
      const asset = await world.library.media.get(value.asset);
      seen.push({ ...value, lines: [asset?.copyOf ?? value.asset] });
    }
    // There is a picture that couldn't be loaded: that says nothing of which.
  }
  await noteObservations(world, id, seen, { how: 'api', page: '', url: profileUrl });
}
