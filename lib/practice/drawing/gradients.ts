import type { Brush } from './paint';

/** Evenly spread colours from `top` to `bottom`, in pixels. */
export function downwards(
  brush: Brush,
  top: number,
  bottom: number,
  colours: readonly string[],
): CanvasGradient {
  const gradient = brush.createLinearGradient(0, top, 0, bottom);
  colours.forEach((colour, index) => gradient.addColorStop(index / Math.max(1, colours.length - 1), colour));
  return gradient;
}

/** The same outwards from a point. */
export function outwards(
  brush: Brush,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  colours: readonly string[],
): CanvasGradient {
  const gradient = brush.createRadialGradient(x, y, 0, x, y, radius);
  colours.forEach((colour, index) => gradient.addColorStop(index / Math.max(1, colours.length - 1), colour));
  return gradient;
}
