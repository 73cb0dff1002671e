/** So many answers are kept; then all are forgotten. */
const MOST = 4_000;

/** Keeps what was worked out for two texts: audits ask for the same numbers and hours over and over. */
export function remember<T, B extends string = string>(work: (a: string, b: B) => T): (a: string, b: B) => T {
  const known = new Map<string, T>();
  return (a, b) => {
    const key = `${a}\u0000${b}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const fresh = work(a, b);
    if (known.size >= MOST) known.clear();
    known.set(key, fresh);
    return fresh;
  };
}
