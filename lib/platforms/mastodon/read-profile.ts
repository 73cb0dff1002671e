import type { FieldId } from '@/lib/domain/company';
import type { ProfileApi, ProfileBytes } from '@/lib/domain/profile-api';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok } from '@/lib/domain/result';
import { loadPicture } from '@/lib/http/load-picture';
import { plain } from './failures';
import { ownProfile, versionOf } from './own-profile';
import { linesOfRows } from './profile-rows';
import { openDoor } from './session';

/** The account's profile as it was typed, with its pictures: those may be at another host, which is asked without the token. */
export const readProfile: ProfileApi['read'] = async (io) => {
  const door = await openDoor(io);
  if (!door.ok) return fail(plain(door.failure));
  const read = await ownProfile(door.value, io);
  if (!read.ok) return fail(plain(read.failure));
  const { username, url, name, bio, rows, avatar, header } = read.value;
  const host = io.account.handle.split('@')[1] ?? new URL(url).host;
  const pictures = await Promise.all([picture('avatar', avatar, io), picture('cover', header, io)]);
  const values: ProfileBytes[] = [
    textOf('name', name),
    textOf('handle', `${username}@${host}`),
    textOf('bio', bio),
    { field: 'links', lines: linesOfRows(rows) },
    ...pictures,
  ];
  return ok({ values, version: versionOf(read.value) });
};

const textOf = (field: FieldId, text: string): ProfileBytes => ({ field, lines: text === '' ? [] : [text] });

async function picture(field: FieldId, address: string | null, io: AccountIo): Promise<ProfileBytes> {
  if (address === null) return { field, lines: [], bytes: null };
  const bytes = await loadPicture(io, address);
  return { field, lines: [], mark: address, ...(bytes ? { bytes } : {}) };
}
