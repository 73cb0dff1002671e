/** Punctuation that ends a sentence rather than an address, in the scripts that put it right behind one. */
const SENTENCE_END = new Set('.,;:!?\'"‘’…·।؟،؛*~');

const OPENER_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Length of a link without what belongs to the sentence around it: trailing punctuation, and closing brackets that nothing inside
 * of the link opened. `thing_(cool)` keeps its bracket, `(see example.com/a)` gives it back. Linear in the link's length.
 */
export function trimLinkEnd(link: string): number {
  const surplus = countSurplus(link);
  let end = link.length;
  while (end > 0) {
    const last = link.charAt(end - 1);
    const closers = surplus.get(last) ?? 0;
    if (closers > 0) surplus.set(last, closers - 1);
    else if (!SENTENCE_END.has(last)) break;
    end -= 1;
  }
  return end;
}

/** How many more closing than opening brackets of each kind. */
function countSurplus(link: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of link) counts.set(character, (counts.get(character) ?? 0) + 1);
  return new Map(
    Object.entries(OPENER_OF).map(([closer, opener]) => [
      closer,
      (counts.get(closer) ?? 0) - (counts.get(opener) ?? 0),
    ]),
  );
}
