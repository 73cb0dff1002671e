import * as v from 'valibot';
import type { Frozen } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Accepted, AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { writeMs } from '@/lib/http/time-limit';
import { ask } from './api';
import { parseBody } from './body';
import { plain, type ApiFailure } from './failures';
import { confirmHeld } from './confirm-held';
import { openDoor } from './session';
import { publishedAs, scheduled, status } from './status';

/**
 * The irreversible step: exactly the frozen bytes, under a key that Mastodon honours for an hour and others ignore. Only what the server
 * refused in its own words counts as refused; `aborted` where nothing has left; everything else is `unknown-outcome` (rule R3).
 */
export async function send({ body, key }: Frozen, io: AccountIo): Promise<Result<Accepted, Failure>> {
  const door = await openDoor(io);
  if (!door.ok) return fail(plain(door.failure));
  if (io.signal.aborted) return fail(failure('aborted', 'the time was over before the request'));
  const request = {
    verb: 'POST',
    path: '/api/v1/statuses',
    body,
    key,
    timeoutMs: writeMs(body.length),
  } as const;
  const sent = await ask(io, door.value, request, v.union([scheduled, status]));
  if (!sent.ok) return fail(outcome(sent.failure));
  const { value } = sent.value;
  if (!('scheduled_at' in value)) return ok({ kind: 'published', ...publishedAs(value) });
  return confirmHeld(value.id, parseBody(body), door.value, io);
}

function outcome(reason: ApiFailure): Failure {
  const isRefusal =
    reason.code === 'rate-limited' || reason.code === 'auth-expired' || reason.code === 'rejected';
  return isRefusal ? plain(reason) : failure('unknown-outcome', reason.detail);
}
