/** How much two sets have in common: 0 is nothing, 1 is all (Jaccard). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const feature of small) if (large.has(feature)) common += 1;
  return common / (a.size + b.size - common);
}
