import { matchScore } from './match-score';
import type { PaletteItem } from './palette-item';

const GROUPS: readonly PaletteItem['group'][] = ['commands', 'clients', 'templates', 'posts'];
/** More than anybody scrolls through: who doesn't find it among these types another letter. */
const MOST_PER_GROUP = 30;

interface RankInput {
  readonly items: readonly PaletteItem[];
  readonly query: string;
  /** Ids, last used first. */
  readonly recent: readonly string[];
}

/**
 * What the palette lists, group after group. Without a query: what was used last, then the order that the items came in. With one: the
 * group of the best fit first, in each group the best first; between equals the one used last.
 */
export function rankItems({ items, query, recent }: RankInput): readonly PaletteItem[] {
  const lately = (item: PaletteItem): number => {
    const at = recent.indexOf(item.id);
    return at === -1 ? recent.length : at;
  };
  const hits = items.flatMap((item) => {
    const score = query.trim() === '' ? 0 : matchScore(query, `${item.label} ${item.words ?? ''}`);
    return score === null ? [] : [{ item, score }];
  });
  hits.sort((a, b) => Math.round(b.score - a.score) || lately(a.item) - lately(b.item) || b.score - a.score);
  const best = (group: PaletteItem['group']): number =>
    hits.find(({ item }) => item.group === group)?.score ?? -Infinity;
  return GROUPS.toSorted(
    (a, b) => Math.round(best(b) - best(a)) || GROUPS.indexOf(a) - GROUPS.indexOf(b),
  ).flatMap((group) =>
    hits
      .filter(({ item }) => item.group === group)
      .slice(0, MOST_PER_GROUP)
      .map(({ item }) => item),
  );
}
