import type { Option } from '@/components/ui/select';
import type { PollLimits } from '@/lib/domain/platform';

const MINUTE_S = 60;
const HOUR_S = 3_600;
const DAY_S = 86_400;

const LENGTHS = [5 * MINUTE_S, 30 * MINUTE_S, HOUR_S, 6 * HOUR_S, 12 * HOUR_S, DAY_S, 3 * DAY_S, 7 * DAY_S];

/** How long a poll may run, as the person chooses it: what all networks allow, and what is chosen already. Values in seconds. */
export function pollLengths(limits: readonly PollLimits[], chosen: number): readonly Option[] {
  const isAllowed = (seconds: number): boolean =>
    limits.every(({ shortest, longest }) => seconds >= shortest && seconds <= longest);
  return [...new Set([...LENGTHS.filter(isAllowed), chosen])]
    .toSorted((a, b) => a - b)
    .map((seconds) => ({ value: String(seconds), label: inWords(seconds) }));
}

function inWords(seconds: number): string {
  const [unit, size] =
    seconds % DAY_S === 0
      ? (['day', DAY_S] as const)
      : seconds % HOUR_S === 0
        ? (['hour', HOUR_S] as const)
        : (['minute', MINUTE_S] as const);
  const format = new Intl.NumberFormat(navigator.language, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.round(seconds / size));
}
