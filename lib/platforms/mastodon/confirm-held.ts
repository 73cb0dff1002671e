import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Accepted, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask, type Door } from './api';
import type { StatusBody } from './body';
import { scheduled } from './status';

/** Servers cut fractions, or whole seconds. */
const SAME_TIME_MS = 60_000;

/**
 * Whether a server's scheduler really holds what it says to hold: read back there, at the time that was asked for. One that holds it for
 * another time is told to let go: `not-supported` once it has; `unknown-outcome` wherever that can't be told.
 */
export async function confirmHeld(
  id: string,
  { scheduled_at: wanted = '' }: StatusBody,
  door: Door,
  io: PublisherIo,
): Promise<Result<Accepted, Failure>> {
  const path = `/api/v1/scheduled_statuses/${encodeURIComponent(id)}`;
  const seen = await ask(io, door, { path }, scheduled);
  if (!seen.ok)
    return fail(failure('unknown-outcome', `scheduled, but not to be seen: ${seen.failure.detail}`));
  const at = Date.parse(seen.value.value.scheduled_at);
  if (Math.abs(at - Date.parse(wanted)) < SAME_TIME_MS) return ok({ kind: 'held', id, at });
  const gone = await ask(io, door, { verb: 'DELETE', path }, v.unknown());
  return gone.ok
    ? fail(failure('not-supported', `the server would have published at ${seen.value.value.scheduled_at}`))
    : fail(failure('unknown-outcome', `scheduled for ${seen.value.value.scheduled_at}`));
}
