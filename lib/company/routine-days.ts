import type { Routine } from '@/lib/domain/campaign';

const UNITS = { week: 'weeks', month: 'months', year: 'years' } as const;

/**
 * The days (`YYYY-MM-DD`) on which a routine comes due, up to and with `upTo`, first first. Each is counted from the anchor, so that a check on the 31st is on
 * the last of a shorter month and on the 31st again in the next.
 */
export function routineDays(
  { every, anchor }: Pick<Routine, 'every' | 'anchor'>,
  upTo: string,
): readonly string[] {
  const first = Temporal.PlainDate.from(anchor);
  const unit = UNITS[every.unit];
  const days: string[] = [];
  for (let turn = 0; ; turn += 1) {
    const day = first.add({ [unit]: turn * every.count }).toString();
    if (day > upTo) return days;
    days.push(day);
  }
}
