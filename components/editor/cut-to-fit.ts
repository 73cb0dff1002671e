import type { TextLimit } from '@/lib/domain/platform';
import { countByUnit } from '@/lib/text/count-by-unit';
import { truncateAt } from '@/lib/text/truncate-at';

const ELLIPSIS = '…';

/** The longest beginning of a text that, with an ellipsis, holds all limits; the text itself where it holds them. Never tears an emoji. */
export function cutToFit(text: string, limits: readonly Pick<TextLimit, 'unit' | 'max'>[]): string {
  const fits = (candidate: string): boolean =>
    limits.every(({ unit, max }) => countByUnit(candidate, unit) <= max);
  if (fits(text)) return text;
  const cutAt = (graphemes: number): string => truncateAt(text, graphemes).shown + ELLIPSIS;
  let [low, high] = [0, Math.min(...limits.map(({ max }) => max))];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(cutAt(middle))) low = middle;
    else high = middle - 1;
  }
  return cutAt(low);
}
