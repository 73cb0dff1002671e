/**
 * Which option of each choice a variation takes: a number for each of `counts`. The next number has other words wherever some choice has
 * two; all wordings come before one comes again. Any number is taken.
 */
export function choose(counts: readonly number[], variation: number): number[] {
  let rest = Math.abs(Math.trunc(variation)) || 0;
  if (!Number.isSafeInteger(rest)) rest = 0;
  let turn = 0;
  return counts.map((count) => {
    if (count < 1) return 0;
    turn += rest % count;
    rest = Math.floor(rest / count);
    return turn % count;
  });
}
