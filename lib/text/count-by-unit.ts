import type { TextUnit } from '@/lib/domain/text-unit';
import { countPost } from './count-post';
import { countThreads } from './count-threads';
import { countWeighted } from './count-weighted';

/** Length of a text in the unit that a network's limit is given in. */
export function countByUnit(text: string, unit: TextUnit): number {
  if (unit === 'weighted') return countWeighted(text);
  return unit === 'threads' ? countThreads(text) : countPost(text, unit);
}
