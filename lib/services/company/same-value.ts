import type { FieldId, ProfileValue } from '@/lib/domain/company';

/** Whether two readings of a field show the same: words without the white space that servers add or take, pictures byte for byte. */
export const sameValue = (a: ProfileValue | undefined, b: ProfileValue | undefined): boolean =>
  a !== undefined && b !== undefined && wordsOf(a) === wordsOf(b) && a.asset === b.asset;

const wordsOf = ({ lines }: ProfileValue): string =>
  lines
    .map((line) => line.replaceAll('\r\n', '\n').trim())
    .filter((line) => line !== '')
    .join('\n');

/** What a field shows; undefined where the place has none of it. */
export const valueOf = (values: readonly ProfileValue[], field: FieldId): ProfileValue | undefined =>
  values.find((value) => value.field === field);

/**
 * Whether a place shows what was written. Most servers write a picture anew, so there it is enough that another one stands there than before.
 */
export function isWritten(
  now: ProfileValue | undefined,
  wanted: ProfileValue,
  before: ProfileValue | undefined,
): boolean {
  if (sameValue(now, wanted)) return true;
  const isPicture = typeof wanted.asset === 'string' && now !== undefined && now.asset !== null;
  return isPicture && (now.asset === undefined || now.asset !== before?.asset);
}
