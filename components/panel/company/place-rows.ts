import type { Campaign, Task } from '@/lib/domain/campaign';
import type { FieldAudit } from '@/lib/domain/drift';
import type { ProfileData, ProfileField, ProfilePage, SeenField } from '@/lib/domain/profile-data';
import type { FrontProfile } from '@/lib/messaging/company-protocol';

export interface PlaceTask {
  readonly task: Task;
  readonly campaign: Campaign;
}

/**
 * How far the page in front speaks of a field. `here`: it shows it. `typed`: the person has written into it and not saved. `lost`: it should show it,
 * and Tend doesn't find it there (or was never shown where). `fixed`: shown, but changed in the network's app only. `elsewhere`: it is on another page.
 * `copy`: nothing is read there.
 */
export type Standing = 'here' | 'typed' | 'lost' | 'fixed' | 'elsewhere' | 'copy';

/** A field of a place, as the panel lists it. */
export interface PlaceRow {
  readonly field: ProfileField;
  readonly audit: FieldAudit;
  readonly here: SeenField | null;
  readonly standing: Standing;
  /** Whether the form in front takes what is wanted. */
  readonly canFill: boolean;
  /** The page that takes it, or else one that shows it; null where that is the one in front, or there is none. */
  readonly elsewhere: ProfilePage | null;
  readonly tasks: readonly PlaceTask[];
}

interface PlaceInput {
  readonly profile: ProfileData;
  /** Null where nothing can be read of it. */
  readonly page: ProfilePage | null;
  readonly front: Pick<FrontProfile, 'reading' | 'verdict'>;
  readonly audits: readonly FieldAudit[];
  readonly tasks: readonly PlaceTask[];
}

/** The fields of a place, what needs work first. What neither the record nor the place says anything of is left out. */
export function placeRows({ profile, page, front, audits, tasks }: PlaceInput): readonly PlaceRow[] {
  const rows = profile.fields.flatMap((field) => {
    const audit = audits.find((one) => one.field === field.field);
    const own = tasks.filter(({ task }) => task.field === field.field);
    if (!audit || (!saysAnything(audit) && own.length === 0)) return [];
    const here = front.reading?.fields.find((one) => one.field === field.field) ?? null;
    const standing = standingOf(profile, page, field, here);
    const canFill =
      page?.kind === 'edits' &&
      front.verdict.kind === 'match' &&
      here?.fillable === true &&
      (standing === 'here' || standing === 'typed') &&
      field.control !== 'picture' &&
      isUsable(audit);
    const elsewhere = standing === 'elsewhere' ? pageOf(profile, field) : null;
    return [{ field, audit, here, standing, canFill, elsewhere, tasks: own }];
  });
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Whether the place shows something else than it should, and nobody said that it may. */
export const needsWork = ({ verdict }: FieldAudit): boolean =>
  verdict.kind === 'differs' || verdict.kind === 'missing' || verdict.kind === 'too-long';

/** Whether there is a wording of the record that this place takes. */
export const isUsable = ({ want }: FieldAudit): boolean =>
  want !== null && want.lines.length > 0 && want.wording !== 'none-fits';

const saysAnything = ({ want, seen }: FieldAudit): boolean =>
  want !== null || (seen !== null && seen.lines.length > 0);

function standingOf(
  profile: ProfileData,
  page: ProfilePage | null,
  { field, fixed }: ProfileField,
  here: SeenField | null,
): Standing {
  if (profile.hands === 'copy') return 'copy';
  if (!page?.fields.some((placed) => placed.field === field)) return 'elsewhere';
  if (here?.state === 'page-changed') return 'lost';
  // Of what nobody has shown yet nothing is said.
  if (!here && profile.hands === 'taught' && page.kind === 'edits') return 'lost';
  if (here?.touched) return 'typed';
  return fixed ? 'fixed' : 'here';
}

/** The page that takes a field, or else one that shows it. */
const pageOf = (profile: ProfileData, { field }: ProfileField): ProfilePage | null => {
  const having = profile.pages.filter(({ fields }) => fields.some((placed) => placed.field === field));
  return having.find(({ kind }) => kind === 'edits') ?? having[0] ?? null;
};

const RANKS = ['too-long', 'by-eye', 'not-seen', 'no-fact', 'right', 'accepted'];

/** What needs the person comes first, what another page has last; within that the network's own order stays. */
function rankOf({ audit, standing }: PlaceRow): number {
  const work = audit.verdict.kind === 'differs' || audit.verdict.kind === 'missing';
  const rank = work ? 0 : RANKS.indexOf(audit.verdict.kind) + 1;
  return standing === 'elsewhere' ? rank + RANKS.length + 1 : rank;
}
