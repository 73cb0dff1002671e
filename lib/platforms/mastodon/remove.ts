import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask } from './api';
import { isAbsent, plain } from './failures';
import { openDoor } from './session';
import { status } from './status';
import { statusPath } from './status-path';

/**
 * Deletes a status. "There is no such thing" is a success only once it can't be read, either: snac 2.75 has no deleting in its API and says
 * just that of a status that stays (measured 2026-11-27): `not-supported`.
 */
export async function remove(remoteId: string, io: AccountIo): Promise<Result<null, Failure>> {
  const door = await openDoor(io);
  if (!door.ok) return fail(plain(door.failure));
  const path = statusPath(remoteId);
  const removed = await ask(io, door.value, { verb: 'DELETE', path }, v.unknown());
  if (removed.ok) return ok(null);
  if (!isAbsent(removed.failure)) return fail(plain(removed.failure));
  const seen = await ask(io, door.value, { path }, status);
  if (seen.ok) return fail(failure('not-supported', 'the server’s API has no way to delete a post'));
  return isAbsent(seen.failure) ? ok(null) : fail(plain(seen.failure));
}
