import * as v from 'valibot';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { htmlToText } from '@/lib/text/html-to-text';
import { ask, type Door } from './api';
import type { ApiFailure } from './failures';
import type { ProfileRow } from './profile-rows';

const text = v.nullish(v.string(), '');
const rows = v.nullish(v.array(v.object({ name: v.string(), value: v.string() })));

/** https://docs.joinmastodon.org/entities/Account/#CredentialAccount, read 2026-11-27; not every server gives all of `source`. */
const shape = v.object({
  username: v.string(),
  display_name: text,
  note: text,
  url: v.string(),
  avatar: text,
  header: text,
  fields: rows,
  source: v.nullish(v.object({ note: v.nullish(v.string()), fields: rows })),
});

/** The account's own profile, as it was typed. */
export interface OwnProfile {
  readonly username: string;
  readonly url: string;
  readonly name: string;
  readonly bio: string;
  readonly rows: readonly ProfileRow[];
  /** Addresses; null where the server shows a stand-in. */
  readonly avatar: string | null;
  readonly header: string | null;
}

/** Pictures that servers show where there is none: Mastodon, snac 2.75 (measured 2026-11-27), GoToSocial. */
const STAND_IN = /^$|\/(?:missing|susie)\.png$|\/default_avatars\//;

/** Reads the profile of whose token it is. As in `me`, any refusal of the server's own means that the token isn't good any more. */
export async function ownProfile(
  door: Required<Door>,
  io: PublisherIo,
): Promise<Result<OwnProfile, ApiFailure>> {
  const answer = await ask(io, door, { path: '/api/v1/accounts/verify_credentials' }, shape);
  if (!answer.ok) {
    const { failure } = answer;
    return fail(failure.code === 'rejected' ? { ...failure, code: 'auth-expired' } : failure);
  }
  const { username, url, display_name, note, avatar, header, fields, source } = answer.value.value;
  const shown = fields?.map(({ name, value }) => ({ name, value: htmlToText(value) }));
  return ok({
    ...{ username, url, name: display_name.trim() },
    bio: lf(source?.note ?? htmlToText(note)).trim(),
    rows: (source?.fields ?? shown ?? []).map(({ name, value }) => ({
      ...{ name: name.trim(), value: value.trim() },
    })),
    avatar: STAND_IN.test(avatar) ? null : avatar,
    header: STAND_IN.test(header) ? null : header,
  });
}

/** A form's line breaks are CRLF on their way (https://html.spec.whatwg.org/#multipart-form-data), and some servers keep them. */
const lf = (note: string): string => note.replaceAll('\r\n', '\n');

/** Changes with anything that Tend shows of a profile; pictures get a new address when they change. */
export const versionOf = (profile: OwnProfile): string => JSON.stringify(profile);
