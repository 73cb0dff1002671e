import { blurred } from '../drawing/blurred';
import { outwards } from '../drawing/gradients';
import { drawLeaf } from '../drawing/leaf';
import type { Brush, Paint } from '../drawing/paint';
import { stroke } from '../drawing/shapes';

/** One fern frond on a pale wall, and its shadow beside it. */
export function frond({ brush, width, height }: Paint): void {
  brush.fillStyle = outwards(brush, { x: width * 0.3, y: height * 0.2, radius: width }, [
    '#f6f8f0',
    '#dfe8d8',
    '#b9cbb4',
  ]);
  brush.fillRect(0, 0, width, height);
  blurred({ brush, width, height }, 8, (shadow) => {
    shadow.translate(width * 0.035, height * 0.045);
    shadow.globalAlpha = 0.35;
    grow(shadow, width, height, () => '#8aa58c');
  });
  grow(brush, width, height, (along) => `hsl(${146 - along * 40} ${42 + along * 14}% ${23 + along * 24}%)`);
}

function grow(brush: Brush, width: number, height: number, colourAt: (along: number) => string): void {
  const at = (t: number): { x: number; y: number; angle: number } => ({
    x: width * (0.06 + 0.86 * t),
    y: height * (0.9 - 0.66 * Math.sin((t * Math.PI) / 2.15)),
    angle: Math.atan2(-height * 0.66 * Math.cos((t * Math.PI) / 2.15) * 1.46, width * 0.86),
  });
  for (let step = 0; step < 27; step += 1) {
    const along = 0.1 + (step / 27) * 0.9;
    const { x, y, angle } = at(along);
    // Longest at a third of the way, as in sword ferns.
    const long = height * 0.36 * Math.min(1, along * 3.4) * (1.05 - along) ** 0.72;
    for (const side of [-1, 1])
      pinna(brush, x, y, angle + side * (1.25 - along * 0.45), long, colourAt(along));
  }
  for (let step = 0; step < 40; step += 1) {
    const [from, to] = [at(step / 40), at((step + 1) / 40)];
    stroke(brush, { colour: colourAt(0), width: 9 - step * 0.2 }, [
      from.x,
      from.y,
      from.x,
      from.y,
      to.x,
      to.y,
    ]);
  }
}

/** A side leaf is a small frond itself. */
function pinna(brush: Brush, x: number, y: number, angle: number, long: number, colour: string): void {
  const leaves = Math.max(4, Math.round(long / 15));
  for (let step = 0; step <= leaves; step += 1) {
    const along = step / leaves;
    const size = (8 + long * 0.085) * (1.2 - along);
    for (const side of [-1, 1])
      drawLeaf(brush, {
        x: x + Math.cos(angle) * long * along,
        y: y + Math.sin(angle) * long * along,
        length: size,
        breadth: size * 0.62,
        angle: angle + side * 1.05,
        colour,
      });
  }
}
