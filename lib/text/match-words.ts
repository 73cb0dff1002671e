import { foldText } from './fold-text';

/** Says whether a folded text (`foldText`) has every word of the query, anywhere, also inside of words. An empty query matches all. */
export function matchWords(query: string): (folded: string) => boolean {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  // The longest word is the rarest: most texts are refused by it alone.
  words.sort((a, b) => b.length - a.length);
  const [only = '', second] = words;
  // By far the most searches, and half as long without the loop.
  if (second === undefined) return (folded) => folded.includes(only);
  return (folded) => words.every((word) => folded.includes(word));
}
