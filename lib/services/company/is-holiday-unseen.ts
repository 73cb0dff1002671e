import { showsSpecial } from '@/lib/company/compare-hours';
import { factsOn } from '@/lib/company/facts-on';
import type { Campaign } from '@/lib/domain/campaign';
import type { Observation, OpeningHours } from '@/lib/domain/company';
import type { ClientRecord } from './record-of';

/**
 * Whether a look at a place's hours says nothing of what a campaign is about: holiday hours, of which the place shows none. Then the regular week is right, and
 * proves nothing; the person says that it is done.
 */
export function isHolidayUnseen(
  { kind, changeId }: Campaign,
  { changes, facts, today }: ClientRecord,
  { field, how, lines, lastSeenAt }: Observation,
): boolean {
  const { hours } = facts;
  if (field !== 'hours' || kind !== 'hours' || how === 'hand' || !hours) return false;
  if (!hours.special.some(({ to }) => to >= today)) return false;
  const before = factsOn(
    changes.filter(({ id }) => id !== changeId),
    today,
  ).hours;
  // It is about the week as well.
  if (changeId !== null && !(before && isSameWeek(before, hours))) return false;
  return !showsSpecial(lines.join('\n'), hours, facts.address?.country ?? '', lastSeenAt);
}

const isSameWeek = (a: OpeningHours, b: OpeningHours): boolean =>
  JSON.stringify(a.week) === JSON.stringify(b.week);
