import * as v from 'valibot';
import type { FieldId } from '@/lib/domain/company';
import { failure, type Failure } from '@/lib/domain/failure';
import type { ProfileApi, ProfileBytes } from '@/lib/domain/profile-api';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { writeMs } from '@/lib/http/time-limit';
import { ask, type Door } from './api';
import { isAbsent, plain, type ApiFailure } from './failures';
import { ownProfile, versionOf } from './own-profile';
import { rowsWith, type ProfileRow } from './profile-rows';
import { openDoor } from './session';

/** Names in the form, and of a picture's own address. https://docs.joinmastodon.org/methods/accounts/#update_credentials and methods/profile, read 2026-11-27. */
const PICTURES: Readonly<Partial<Record<FieldId, string>>> = { avatar: 'avatar', cover: 'header' };

const answer = v.object({ username: v.string() });

/**
 * Sends the given fields as a form, which is the one shape that every server tried takes (as JSON, Hollo empties the fields that it isn't told). The API
 * has no compare-and-set: the profile is read again just before, and a change within that moment goes under.
 */
export const writeProfile: ProfileApi['write'] = async ({ set, seen }, io) => {
  const opened = await openDoor(io);
  if (!opened.ok) return fail(plain(opened.failure));
  const door = opened.value;
  const there = await ownProfile(door, io);
  if (!there.ok) return fail(plain(there.failure));
  if (versionOf(there.value) !== seen.version) return fail(failure('changed-there'));
  const form = formOf(set, there.value.rows);
  if (!form.ok) return form;
  const gone = await takeAway(set, door, io);
  if (!gone.ok) return gone;
  if ([...form.value.body.keys()].length === 0) return ok(null);
  const request = { verb: 'PATCH', path: '/api/v1/accounts/update_credentials' } as const;
  const { body, bytes } = form.value;
  const sent = await ask(io, door, { ...request, body, timeoutMs: writeMs(bytes) }, answer);
  if (sent.ok) return ok(null);
  const reason = outcome(sent.failure);
  // A picture is gone already, so the whole is neither done nor refused.
  return fail(gone.value > 0 ? failure('unknown-outcome', reason.detail) : reason);
};

function formOf(
  set: readonly ProfileBytes[],
  rows: readonly ProfileRow[],
): Result<{ readonly body: FormData; readonly bytes: number }, Failure> {
  const body = new FormData();
  let size = 0;
  for (const { field, lines, bytes } of set) {
    const picture = PICTURES[field];
    if (picture !== undefined) {
      if (bytes === undefined) return fail(failure('media-missing', field));
      if (bytes) body.append(picture, bytes, `${picture}.${bytes.type.replace('image/', '')}`);
      size += bytes?.size ?? 0;
    } else if (field === 'name') body.append('display_name', lines.join(' ').toWellFormed());
    else if (field === 'bio') body.append('note', lines.join('\n').toWellFormed());
    else if (field === 'links') appendRows(body, rowsWith(rows, lines));
    else return fail(failure('not-supported', field));
  }
  return ok({ body, bytes: size });
}

/** Naming one row replaces all of them; one empty row stands for none. */
function appendRows(body: FormData, rows: readonly ProfileRow[]): void {
  for (const [at, { name, value }] of (rows.length > 0 ? rows : [{ name: '', value: '' }]).entries()) {
    body.append(`fields_attributes[${at}][name]`, name.toWellFormed());
    body.append(`fields_attributes[${at}][value]`, value.toWellFormed());
  }
}

/** Takes pictures away that are to be none, which has requests of its own (Mastodon 4.2 and later); gives how many. */
async function takeAway(
  set: readonly ProfileBytes[],
  door: Required<Door>,
  io: AccountIo,
): Promise<Result<number, Failure>> {
  let gone = 0;
  for (const { field, bytes } of set) {
    const picture = PICTURES[field];
    if (picture === undefined || bytes !== null) continue;
    const request = { verb: 'DELETE', path: `/api/v1/profile/${picture}` } as const;
    const sent = await ask(io, door, request, answer);
    if (!sent.ok)
      return fail(gone > 0 ? failure('unknown-outcome', sent.failure.detail) : outcome(sent.failure));
    gone += 1;
  }
  return ok(gone);
}

function outcome(reason: ApiFailure): Failure {
  const { code, status, detail } = reason;
  if (code === 'auth-expired' || code === 'rate-limited') return plain(reason);
  if (code !== 'rejected') return failure('unknown-outcome', detail);
  if (status === 403) return failure('scope-missing', detail);
  if (status === 413) return failure('media-too-large', detail);
  return isAbsent(reason) ? failure('not-supported', detail) : plain(reason);
}
