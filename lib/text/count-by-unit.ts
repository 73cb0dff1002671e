import type { TextUnit } from '@/lib/domain/text-unit';
import { countBytes } from './count-bytes';
import { countGraphemes } from './count-graphemes';
import { countMastodon } from './count-mastodon';

const counters: Readonly<Record<TextUnit, (text: string) => number>> = {
  graphemes: countGraphemes,
  'utf8-bytes': countBytes,
  mastodon: countMastodon,
};

/** Length of a text in the unit that a network's limit is given in. */
export const countByUnit = (text: string, unit: TextUnit): number => counters[unit](text);
