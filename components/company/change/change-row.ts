import type { ProfileValue } from '@/lib/domain/company';
import type { FieldAudit } from '@/lib/domain/drift';
import type { ProfileField } from '@/lib/domain/profile-data';

/** A field of a place, and how it stands there. */
export interface ChangeRow {
  readonly field: ProfileField;
  readonly audit: FieldAudit;
}

/**
 * Whether a field may be changed by the network's API: the record has what the place takes, and the place shows something else. Of a picture that is what
 * Tend can't tell from its address; the API gives the picture itself.
 */
export const isChangeable = ({ field, audit: { want, verdict } }: ChangeRow): boolean =>
  field.fixed !== true &&
  want !== null &&
  want.lines.length > 0 &&
  want.wording !== 'none-fits' &&
  (['differs', 'missing', 'too-long', 'by-eye'].includes(verdict.kind) ||
    (field.control === 'picture' && verdict.kind === 'not-seen'));

/** What the record says, as it is written; a picture is the id of its asset, in the first line of what is wanted. */
export function wantedValue({ field, audit }: ChangeRow): ProfileValue {
  const lines = [...(audit.want?.lines ?? [])];
  return field.control === 'picture'
    ? { field: field.field, lines: [], asset: lines[0] ?? null }
    : { field: field.field, lines };
}

/** Whether a place shows the record's words, or its picture: as it was chosen, or as the server made it of that. */
export function isThere(row: ChangeRow, { lines, asset }: ProfileValue): boolean {
  const wanted = wantedValue(row);
  if (row.field.control === 'picture') return asset === wanted.asset || row.audit.verdict.kind === 'right';
  return lines.join('\n').trim() === wanted.lines.join('\n').trim();
}
