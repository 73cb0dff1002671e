import { placeAddress } from '@/components/panel/company/place-address';
import type { Account } from '@/lib/domain/account';
import type { FieldId } from '@/lib/domain/company';
import type { ProfileData } from '@/lib/domain/profile-data';

/** Where a field of a place is changed, https: the form that takes it, or any form, or the profile itself. */
export function fieldAddress(
  account: Account,
  profile: ProfileData | undefined,
  field: FieldId | null,
): string {
  const forms = (profile?.pages ?? []).filter(({ kind }) => kind === 'edits');
  const form = forms.find(({ fields }) => fields.some((placed) => placed.field === field)) ?? forms[0];
  return (form ? placeAddress(form, account) : null) ?? account.profileUrl;
}
