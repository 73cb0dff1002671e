import type { TextLimit } from '@/lib/domain/platform';
import { countByUnit } from '@/lib/text/count-by-unit';
import { fitsAll } from './choose-wording';
import type { Compared } from './compare-field';
import { plainText } from './plain-text';

/**
 * Compares a text with the record's. `cut` only where the record's own doesn't fit the limits, and the place shows as much of it as they let it: a cut
 * anywhere else leaves out something that would have fitted.
 */
export function compareText(here: string, record: string, limits: readonly TextLimit[]): Compared {
  const [seen, want] = [plainText(here), plainText(record)];
  if (seen === want) return want === '' ? 'different' : 'same';
  return limits.length > 0 && isCutAtLimit(seen, want, limits) ? 'cut' : 'different';
}

/** Both in plain writing. */
function isCutAtLimit(seen: string, want: string, limits: readonly TextLimit[]): boolean {
  const isMarked = seen.endsWith('...');
  const stem = isMarked ? seen.slice(0, -3).trimEnd() : seen;
  if (stem === '' || stem === want || !want.startsWith(stem)) return false;
  if (fitsAll(want, limits) || !fitsAll(stem, limits)) return false;
  const rest = want.slice(stem.length);
  const [, space = '', word = ''] = /^(\s*)(\S+)/.exec(rest) ?? [];
  const isWholeWord = space !== '' || /[\s\p{P}]$/u.test(stem);
  // At the end of a word the next one must not have fitted; inside of one, the next letter.
  const next = isWholeWord ? space + word : ([...rest][0] ?? '');
  return limits.some(({ unit, max }) => countByUnit(`${stem}${next}`, unit) + (isMarked ? MARK : 0) > max);
}

/** What an ellipsis may take of the limit: three dots. */
const MARK = 3;
