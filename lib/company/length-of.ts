import type { TextUnit } from '@/lib/domain/text-unit';
import { countByUnit } from '@/lib/text/count-by-unit';
import { remember } from './remember';

/** Length of a text in a unit; audits measure the same texts for every account. */
export const lengthOf: (text: string, unit: TextUnit) => number = remember(countByUnit);
