/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest size of the same shape whose longer side is at most `longest`; never larger than the original, never below 1 px. */
export function fitInside({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
