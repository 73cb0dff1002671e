import type { TextLimit } from '@/lib/domain/platform';
import { fitsLimits } from '@/lib/text/fits-limits';
import { splitThread } from '@/lib/text/split-thread';

interface Known {
  readonly text: string;
  readonly limits: string;
  readonly parts: readonly string[];
}

/** Of a few platforms at a time. */
const KEPT = 6;

/** The same question comes from the checks, the counters and the preview at every key, and takes some ms for a long text. */
let recent: readonly Known[] = [];

/** The parts of a text that is to be a thread under these limits; see `splitThread`. The answer is kept for a while. */
export function threadOf(text: string, limits: readonly TextLimit[]): readonly string[] {
  const key = limits.map(({ unit, max }) => `${max} ${unit}`).join();
  const known = recent.find((entry) => entry.limits === key && entry.text === text);
  if (known) return known.parts;
  const parts = splitThread(text, fitsLimits(limits));
  recent = [{ text, limits: key, parts }, ...recent].slice(0, KEPT);
  return parts;
}
