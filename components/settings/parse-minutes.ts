/** A day: what the background takes at most as well. */
const MOST = 1_440;

/** Whole minutes from 0 to a day as typed; null for anything else. */
export function parseMinutes(text: string): number | null {
  if (!/^\s*\d{1,4}\s*$/.test(text)) return null;
  const minutes = Number(text);
  return minutes <= MOST ? minutes : null;
}
