import type { FieldId, PostalAddress } from '@/lib/domain/company';
import { plainText } from './plain-text';

/** Whether a place shows the record's address, or one part of it. */
export function compareAddress(
  field: FieldId,
  here: string,
  record: string,
  address: PostalAddress | undefined,
): boolean {
  return address !== undefined && plainText(here) === plainText(record) && field.startsWith('address');
}
