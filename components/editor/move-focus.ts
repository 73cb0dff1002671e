import type { Focus } from '@/lib/domain/post';

/** One press of an arrow moves the point by a twentieth of the picture. */
const STEP = 0.1;

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Where the focus point goes by a key, within the picture; null where the key is no arrow. */
export function moveFocus({ x, y }: Focus, key: string): Focus | null {
  const step = STEPS[key];
  return step ? { x: clamp(x + step[0]), y: clamp(y + step[1]) } : null;
}

/** Rounded, so that a way back leads to where it began. */
const clamp = (value: number): number => Math.max(-1, Math.min(1, Math.round(value * 100) / 100));
