import type { Brush, Paint } from './paint';

/**
 * Draws out of focus by `far` pixels. On a canvas of its own that is blurred once: a filter on the brush is worked out anew for each stroke
 * and took two minutes for a frond's shadow (Chromium 156, 2026-11).
 */
export function blurred(
  { brush, width, height }: Pick<Paint, 'brush' | 'width' | 'height'>,
  far: number,
  draw: (brush: Brush) => void,
): void {
  const layer = new OffscreenCanvas(width, height);
  const sharp = layer.getContext('2d');
  if (!sharp) return;
  draw(sharp);
  brush.save();
  brush.filter = `blur(${far}px)`;
  brush.drawImage(layer, 0, 0);
  brush.restore();
}
