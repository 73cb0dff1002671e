import type { TextUnit } from '@/lib/domain/text-unit';
import { countBytes } from './count-bytes';
import { countGraphemes } from './count-graphemes';
import { countMastodon } from './count-mastodon';

const counters: Readonly<Record<TextUnit, (text: string, warning?: string) => number>> = {
  graphemes: countGraphemes,
  'utf8-bytes': countBytes,
  mastodon: countMastodon,
};

/** Length of a text in the unit that a network's limit is given in. `warning`: what stands before it, where the network counts that. */
export const countByUnit = (text: string, unit: TextUnit, warning?: string): number =>
  counters[unit](text, warning);
