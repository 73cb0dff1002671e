/** Which letters a word has, as 32 bits: letters far apart in Unicode may share a bit. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

/** How many of the first word's letters the second has not, at least: each takes an edit. */
export function missingLetters(first: number, second: number): number {
  let rest = first & ~second;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
