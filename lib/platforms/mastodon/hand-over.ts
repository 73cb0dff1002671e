import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo, HandOverPort } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask, type Answer, type Request } from './api';
import { isAbsent, plain, type ApiFailure } from './failures';
import { openDoor } from './session';
import { scheduled } from './status';
import { verify } from './verify';

/** https://docs.joinmastodon.org/methods/scheduled_statuses/, read 2026-11-27. */
const pathOf = (id: string): string => `/api/v1/scheduled_statuses/${encodeURIComponent(id)}`;

async function asAccount<T>(
  io: AccountIo,
  request: Request,
  schema: v.GenericSchema<unknown, T>,
): Promise<Result<Answer<T>, ApiFailure>> {
  const door = await openDoor(io);
  return door.ok ? ask(io, door.value, request, schema) : door;
}

/** What the server's own scheduler holds. Where it holds it no longer, it is published, or somebody took it away: a look tells. */
export const handOver: HandOverPort = {
  async follow(id, frozen, io) {
    const seen = await asAccount(io, { path: pathOf(id) }, scheduled);
    if (seen.ok) return ok({ kind: 'held', id, at: Date.parse(seen.value.value.scheduled_at) });
    return isAbsent(seen.failure) ? verify(frozen, io) : fail(plain(seen.failure));
  },

  async move(id, at, io) {
    const body = JSON.stringify({ scheduled_at: new Date(at).toISOString() });
    const moved = await asAccount(io, { verb: 'PUT', path: pathOf(id), body }, scheduled);
    return moved.ok ? ok({ at: Date.parse(moved.value.value.scheduled_at) }) : fail(gone(moved.failure));
  },

  async cancel(id, io) {
    const cancelled = await asAccount(io, { verb: 'DELETE', path: pathOf(id) }, v.unknown());
    return cancelled.ok ? ok(null) : fail(gone(cancelled.failure));
  },
};

/** The server can't tell whether it has published what it no longer holds, so it counts as published until a look says otherwise. */
const gone = (reason: ApiFailure): Failure =>
  isAbsent(reason) ? failure('state-changed', reason.detail) : plain(reason);
