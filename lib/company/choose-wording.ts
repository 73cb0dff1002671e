import type { Wanted } from '@/lib/domain/drift';
import type { TextLimit } from '@/lib/domain/platform';
import { lengthOf } from './length-of';

/**
 * The first of several wordings, best first, that keeps all of a place's limits. Where none does, it is the first, for the person to shorten. Null
 * without wordings.
 */
export function chooseWording(wordings: readonly string[], limits: readonly TextLimit[]): Wanted | null {
  const [whole] = wordings;
  if (whole === undefined) return null;
  const fitting = wordings.find((wording) => fitsAll(wording, limits));
  const [limit] = limits;
  const text = fitting ?? whole;
  return {
    lines: [text],
    length: limit ? lengthOf(text, limit.unit) : null,
    max: limit?.max ?? null,
    unit: limit?.unit ?? null,
    wording: fitting === undefined ? 'none-fits' : fitting === whole ? 'whole' : 'shorter',
  };
}

/** Whether a text keeps every limit, in each one's own unit. */
export const fitsAll = (text: string, limits: readonly TextLimit[]): boolean =>
  limits.every(({ unit, max }) => lengthOf(text, unit) <= max);
