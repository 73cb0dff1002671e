import { segmentGraphemes } from './segment-graphemes';

export interface Truncated {
  /** What stays visible: the whole text, or its first graphemes without the white space that the cut would leave at the end. */
  readonly shown: string;
  /** Whether something was cut away. */
  readonly cut: boolean;
}

/** Cuts a text for a preview at a network's fold. `max` is in graphemes (see `countGraphemes`), so that no emoji is torn. */
export function truncateAt(text: string, max: number): Truncated {
  let count = 0;
  for (const { index } of segmentGraphemes(text)) {
    if (count === max) return { shown: text.slice(0, index).trimEnd(), cut: true };
    count += 1;
  }
  return { shown: text, cut: false };
}
