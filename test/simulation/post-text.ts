/** Where a text of the simulation comes from: every word of it names its post, the revision and its place. */
export interface Origin {
  readonly postId: string;
  readonly revision: number;
  /** Number of the first word; the parts of a thread go on counting. */
  readonly word: number;
}

/** A text of so many words, e.g. `p3r1w0 p3r1w1`. */
export const makeText = (postId: string, revision: number, words: number, from = 0): string =>
  Array.from({ length: words }, (_, index) => `${postId}r${revision}w${from + index}`).join(' ');

export function originOf(text: string): Origin | null {
  const found = /(p\d+)r(\d+)w(\d+)/.exec(text);
  return found ? { postId: found[1] ?? '', revision: Number(found[2]), word: Number(found[3]) } : null;
}
