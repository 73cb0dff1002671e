import * as v from 'valibot';
import type { FieldId } from '@/lib/domain/company';
import type { ProfileApi, ProfileBytes } from '@/lib/domain/profile-api';
import type { AccountIo } from '@/lib/domain/publisher';
import { ok } from '@/lib/domain/result';
import { loadPicture } from '@/lib/http/load-picture';
import { readRecord } from './profile-record';
import type { BlobRef } from './upload-blob';
import { query } from './xrpc';

const repo = v.object({ handle: v.string() });

/** The account's profile record, its pictures and its handle. All of it is public: no session is used. */
export const readProfile: ProfileApi['read'] = async (io) => {
  const { remoteId: did, server } = io.account;
  const [read, described] = await Promise.all([
    readRecord(did, server, io),
    query(io, { server }, 'com.atproto.repo.describeRepo', { repo: did }, repo),
  ]);
  if (!read.ok) return read;
  const { record, cid } = read.value;
  const [avatar, cover] = await Promise.all([
    picture('avatar', record.avatar, io),
    picture('cover', record.banner, io),
  ]);
  const values: ProfileBytes[] = [
    textOf('name', record.displayName),
    // Nothing else hangs on it, so a server that doesn't tell is no reason to fail.
    ...(described.ok ? [textOf('handle', described.value.handle)] : []),
    textOf('bio', record.description),
    textOf('pronouns', record.pronouns),
    textOf('website', record.website),
    avatar,
    cover,
  ];
  return ok({ values, version: cid });
};

const textOf = (field: FieldId, text = ''): ProfileBytes => ({
  field,
  lines: text.trim() === '' ? [] : [text.trim()],
});

async function picture(field: FieldId, blob: BlobRef | undefined, io: AccountIo): Promise<ProfileBytes> {
  if (!blob) return { field, lines: [], bytes: null };
  const { remoteId: did, server } = io.account;
  const address = new URL('/xrpc/com.atproto.sync.getBlob', server);
  address.searchParams.set('did', did);
  address.searchParams.set('cid', blob.ref.$link);
  const bytes = await loadPicture(io, address);
  return { field, lines: [], mark: blob.ref.$link, ...(bytes ? { bytes } : {}) };
}
