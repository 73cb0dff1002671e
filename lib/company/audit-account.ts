import type { Account } from '@/lib/domain/account';
import type { CompanyFacts, Exception, FieldId, Observation } from '@/lib/domain/company';
import type { DriftVerdict, FieldAudit, Wanted } from '@/lib/domain/drift';
import type { ProfileData, ProfileField } from '@/lib/domain/profile-data';
import { compareField } from './compare-field';
import { diffParts } from './diff-parts';
import { wantedAt } from './wanted-at';

/** After this many days a look at a place is old: people change profiles about that often. */
export const STALE_DAYS = 30;
const DAY = 86_400_000;

interface AuditNeeds {
  readonly profile: ProfileData;
  readonly account: Account;
  /** On the day of the audit. */
  readonly facts: CompanyFacts;
  /** Rows of this account; others' and deleted ones are passed over. */
  readonly seen: readonly Observation[];
  readonly exceptions: readonly Exception[];
  /** Epoch ms. */
  readonly now: number;
  /** BCP 47, of the place; absent where it isn't known: then the record's wording in any language may stand there. */
  readonly lang?: string;
}

/** How each field of an account's platform stands, in the platform's order. The newest observation counts, from whichever page it was read. */
export function auditAccount(needs: AuditNeeds): readonly FieldAudit[] {
  const newest = newestByField(needs.seen, needs.account.id);
  const accepted = new Map<FieldId, string>();
  for (const { accountId, field, reason, deletedAt } of needs.exceptions)
    if (accountId === needs.account.id && deletedAt === null) accepted.set(field, reason);
  return needs.profile.fields.map((field): FieldAudit => {
    const seen = newest.get(field.field) ?? null;
    const want = wantedHere(field, seen, needs);
    const verdict = verdictOf(field, want, seen, needs.facts);
    const reason = accepted.get(field.field);
    return {
      field: field.field,
      verdict: reason !== undefined && isDrift(verdict) ? { kind: 'accepted', reason } : verdict,
      want,
      seen,
      stale: seen !== null && needs.now - seen.lastSeenAt > STALE_DAYS * DAY,
    };
  });
}

function newestByField(rows: readonly Observation[], accountId: string): ReadonlyMap<FieldId, Observation> {
  const newest = new Map<FieldId, Observation>();
  for (const row of rows) {
    if (row.accountId !== accountId || row.deletedAt !== null) continue;
    const known = newest.get(row.field);
    if (!known || isNewer(row, known)) newest.set(row.field, row);
  }
  return newest;
}

/** Of two values that were last seen in the same instant, the one that is there since later. */
const isNewer = (a: Observation, b: Observation): boolean =>
  a.lastSeenAt === b.lastSeenAt ? a.firstSeenAt > b.firstSeenAt : a.lastSeenAt > b.lastSeenAt;

/** In the place's language. Where that isn't known, the wording of the language that stands there, if it is one of the record's. */
function wantedHere(field: ProfileField, seen: Observation | null, needs: AuditNeeds): Wanted | null {
  const { account, facts, lang = '' } = needs;
  const at = { platform: needs.profile.platform, account };
  const want = wantedAt(field, facts, { ...at, lang });
  if (lang !== '' || field.field !== 'bio' || !want || !seen) return want;
  if (compareField(field, want, seen.lines, facts) !== 'different') return want;
  for (const other of new Set(facts.bios?.map((bio) => bio.lang))) {
    const also = wantedAt(field, facts, { ...at, lang: other });
    if (also && compareField(field, also, seen.lines, facts) !== 'different') return also;
  }
  return want;
}

function verdictOf(
  field: ProfileField,
  want: Wanted | null,
  seen: Observation | null,
  facts: CompanyFacts,
): DriftVerdict {
  const isEmpty = seen !== null && seen.lines.every((line) => line.trim() === '');
  if (!want) {
    if (!seen) return { kind: 'not-seen' };
    return isEmpty ? { kind: 'right', how: 'same' } : { kind: 'no-fact' };
  }
  if (!seen) return { kind: want.wording === 'none-fits' ? 'too-long' : 'not-seen' };
  if (isEmpty) return { kind: want.wording === 'none-fits' ? 'too-long' : 'missing' };
  const compared = compareField(field, want, seen.lines, facts, seen.lastSeenAt);
  if (compared !== 'different') return { kind: 'right', how: compared };
  if (field.control === 'picture') return { kind: 'by-eye' };
  if (want.wording === 'none-fits') return { kind: 'too-long' };
  return { kind: 'differs', parts: diffParts(seen.lines.join('\n'), want.lines.join('\n')) };
}

const isDrift = ({ kind }: DriftVerdict): boolean => kind !== 'right' && kind !== 'not-seen';
