import * as v from 'valibot';
import type { Frozen } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/domain/failure';
import type { AccountIo, Sighting } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask, type Door } from './api';
import { parseBody, type StatusBody } from './body';
import { isAbsent, plain, type ApiFailure } from './failures';
import { ownStatuses } from './own-statuses';
import { localId } from './remote-id';
import { sameText, showsWords } from './same-words';
import { openDoor } from './session';
import { source } from './source';
import { publishedAs, scheduled, type Status } from './status';

/** The server's clock may be behind ours. */
const EARLIER_MS = 120_000;

/** How many statuses are asked for as they were typed where their HTML shows other words (a server that takes Markdown). */
const LOOKS_CLOSER = 10;

type Found<T> = Promise<Result<T, ApiFailure>>;

/**
 * Looks for a sent status among the account's own ones that are newer than the newest of before (`marker`): the same words, the same
 * number of media, not made before it was frozen (rule R4). Where it was for the server's scheduler, there first. Works without a login
 * where the post is for everybody.
 */
export async function verify(frozen: Frozen, io: AccountIo): Promise<Result<Sighting, Failure>> {
  const body = parseBody(frozen.body);
  const door = await openDoor(io);
  if (!door.ok) return fail(plain(door.failure));
  if (body.scheduled_at !== undefined) {
    const held = await findHeld(body, door.value, io);
    if (!held.ok) return fail(plain(held.failure));
    if (held.value) return ok(held.value);
  }
  const seen = await findPublished(frozen, body, door.value, io);
  const isPublic = body.visibility !== 'private';
  const again =
    !seen.ok && seen.failure.code === 'auth-expired' && isPublic
      ? await findPublished(frozen, body, { server: door.value.server }, io)
      : seen;
  if (!again.ok) return fail(plain(again.failure));
  return ok(again.value ? { kind: 'there', ...publishedAs(again.value) } : { kind: 'absent' });
}

async function findPublished(
  { marker = null, at }: Frozen,
  body: StatusBody,
  door: Door,
  io: AccountIo,
): Found<Status | null> {
  const listed = await ownStatuses(io, door, localId(io.account.remoteId), ({ id }) => id === marker);
  if (!listed.ok) return listed;
  const candidates = listed.value.filter(
    ({ created_at: made, media_attachments: media }) =>
      Date.parse(made) >= at - EARLIER_MS && media.length === (body.media_ids ?? []).length,
  );
  // Of several that say the same, the oldest is ours: what came later is somebody's decision.
  const shown = candidates.findLast((one) => showsWords(one, body.status));
  if (shown) return ok(shown);
  for (const one of candidates.slice(-LOOKS_CLOSER).reverse()) {
    const typed = await source(io, door, one.id);
    if (!typed.ok) return typed;
    if (typed.value && sameText(typed.value.text, body.status)) return ok(one);
  }
  return ok(null);
}

async function findHeld(
  { status, scheduled_at: wanted = '' }: StatusBody,
  door: Door,
  io: AccountIo,
): Found<Extract<Sighting, { kind: 'held' }> | null> {
  const request = { path: '/api/v1/scheduled_statuses', query: { limit: '40' } };
  const listed = await ask(io, door, request, v.array(scheduled));
  // A server without a scheduler holds nothing.
  if (!listed.ok) return isAbsent(listed.failure) ? ok(null) : listed;
  const ours = listed.value.value.find(
    ({ scheduled_at: at, params }) =>
      Math.abs(Date.parse(at) - Date.parse(wanted)) < EARLIER_MS && sameText(params.text ?? '', status),
  );
  return ok(ours ? { kind: 'held', id: ours.id, at: Date.parse(ours.scheduled_at) } : null);
}
