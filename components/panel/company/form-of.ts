import type { Account } from '@/lib/domain/account';
import type { ProfileData, ProfilePage } from '@/lib/domain/profile-data';
import { placeAddress } from './place-address';
import { needsWork, type PlaceRow } from './place-rows';

/** The form that takes most of what is to be changed, where the page in front is none. */
export function formOf(
  profile: ProfileData,
  account: Account,
  rows: readonly PlaceRow[],
): { readonly page: ProfilePage; readonly url: string } | null {
  const work = rows.filter(({ audit }) => needsWork(audit)).map(({ field }) => field.field);
  const has = ({ fields }: ProfilePage): number => fields.filter(({ field }) => work.includes(field)).length;
  const [page] = profile.pages
    .filter((one) => one.kind === 'edits' && has(one) > 0)
    .toSorted((a, b) => has(b) - has(a));
  const url = page ? placeAddress(page, account) : null;
  return page && url !== null ? { page, url } : null;
}
