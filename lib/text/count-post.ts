import type { TextUnit } from '@/lib/domain/text-unit';
import { countBytes } from './count-bytes';
import { countGraphemes } from './count-graphemes';
import { countMastodon } from './count-mastodon';

const counters: Readonly<Partial<Record<TextUnit, (text: string) => number>>> = {
  graphemes: countGraphemes,
  'utf8-bytes': countBytes,
  mastodon: countMastodon,
};

/**
 * Length of a post, in the units of the networks that Tend publishes to by itself (`registry.test.ts` holds them to these); in others it is
 * that in UTF-16 units. `countByUnit` knows them all, and weighs more than the popup can carry: X's needs the list of top-level domains.
 */
export const countPost = (text: string, unit: TextUnit): number => counters[unit]?.(text) ?? text.length;
