import * as v from 'valibot';
import type { FieldId } from '@/lib/domain/company';
import { failure, type Failure } from '@/lib/domain/failure';
import type { ProfileApi, ProfileBytes } from '@/lib/domain/profile-api';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { PROFILES, readRecord, type ProfileRecord } from './profile-record';
import { uploadBlob } from './upload-blob';
import { withSession, type StagedFailure } from './with-session';
import { procedure } from './xrpc';

const PROPERTIES: Readonly<Partial<Record<FieldId, keyof ProfileRecord>>> = {
  name: 'displayName',
  bio: 'description',
  pronouns: 'pronouns',
  website: 'website',
  avatar: 'avatar',
  cover: 'banner',
};

const answer = v.object({ uri: v.string(), cid: v.string() });

/**
 * Puts the changed record in place of the one that was seen: the server compares and writes in one step (`swapRecord`), so nobody's change in
 * between is lost, and the same write a second time does nothing.
 */
export const writeProfile: ProfileApi['write'] = async ({ set, seen }, io) => {
  const { remoteId: repo, server } = io.account;
  const there = await readRecord(repo, server, io);
  if (!there.ok) return there;
  const { record, cid } = there.value;
  if (cid !== seen.version) return fail(failure('changed-there', `${cid} in place of ${seen.version}`));
  const changed = await change(record, set, io);
  if (!changed.ok) return changed;
  const input = {
    ...{ repo, collection: PROFILES, rkey: 'self' },
    record: { ...changed.value, $type: PROFILES },
    swapRecord: cid === '' ? null : cid,
  };
  const put = await withSession(io, (door) =>
    procedure(io, door, 'com.atproto.repo.putRecord', input, answer),
  );
  return put.ok ? ok(null) : fail(outcome(put.failure));
};

/** A record with the given fields changed; its pictures are uploaded, which the server forgets where no record comes to name them. */
async function change(
  record: ProfileRecord,
  set: readonly ProfileBytes[],
  io: AccountIo,
): Promise<Result<Readonly<Record<string, unknown>>, Failure>> {
  const next: Record<string, unknown> = { ...record };
  for (const { field, lines, bytes } of set) {
    const property = PROPERTIES[field];
    if (!property) return fail(failure('not-supported', field));
    const text = lines.join('\n').toWellFormed();
    delete next[property];
    if (field !== 'avatar' && field !== 'cover') {
      if (text !== '') next[property] = text;
    } else if (bytes) {
      const uploaded = await uploadBlob(bytes, io);
      if (!uploaded.ok) return uploaded;
      next[property] = uploaded.value;
    } else if (bytes === undefined) return fail(failure('media-missing', field));
  }
  return ok(next);
}

function outcome(reason: StagedFailure): Failure {
  if (reason.error === 'InvalidSwap') return failure('changed-there', reason.detail);
  const isRefusal = ['auth-expired', 'rate-limited', 'rejected'].includes(reason.code);
  return reason.stage === 'before' || isRefusal ? plain(reason) : failure('unknown-outcome', reason.detail);
}
