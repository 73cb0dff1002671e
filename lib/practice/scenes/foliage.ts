import { drawLeaf } from '../drawing/leaf';
import type { Brush, Scene } from '../drawing/paint';
import { blob, shaded, stroke } from '../drawing/shapes';

/** Leaves over leaves, dark behind and light in front, a few of them split as a monstera's. */
export const foliage =
  (ground: string, hue: number): Scene =>
  ({ brush, width, height, random }) => {
    brush.fillStyle = ground;
    brush.fillRect(0, 0, width, height);
    const unit = Math.max(width, height) / 1350;
    for (let layer = 0; layer < 4; layer += 1)
      for (let count = 0; count < 18 - layer * 3; count += 1) {
        const at = { x: random() * width, y: random() * height };
        const colour = `hsl(${hue + (random() - 0.5) * 22} ${34 + layer * 5}% ${15 + layer * 9 + random() * 5}%)`;
        const vein = `hsl(${hue - 20} 45% ${40 + layer * 10}% / 55%)`;
        const angle = random() * 2 * Math.PI;
        shaded(brush, 14 * unit, () => {
          if (random() < 0.42)
            monstera(brush, at.x, at.y, (230 + random() * 110) * unit, angle, {
              colour,
              vein,
              behind: ground,
            });
          else
            drawLeaf(brush, {
              ...at,
              length: (330 + random() * 160) * unit,
              breadth: (120 + random() * 80) * unit,
              angle,
              colour,
              vein,
            });
        });
      }
  };

interface Look {
  readonly colour: string;
  readonly vein: string;
  readonly behind: string;
}

function monstera(
  brush: Brush,
  x: number,
  y: number,
  size: number,
  angle: number,
  { colour, vein, behind }: Look,
): void {
  brush.save();
  brush.translate(x, y);
  brush.rotate(angle);
  brush.fillStyle = colour;
  brush.beginPath();
  brush.moveTo(-size * 0.35, 0);
  brush.bezierCurveTo(-size * 0.7, -size * 0.75, size * 0.35, -size * 0.85, size, 0);
  brush.bezierCurveTo(size * 0.35, size * 0.85, -size * 0.7, size * 0.75, -size * 0.35, 0);
  brush.fill();
  brush.shadowColor = 'transparent';
  brush.clip();
  const ribs = [-0.12, 0.1, 0.32, 0.54];
  for (const rib of ribs)
    for (const side of [-1, 1]) {
      stroke(brush, { colour: vein, width: size * 0.014 }, [
        size * rib,
        0,
        size * (rib + 0.12),
        side * size * 0.28,
        size * (rib + 0.2),
        side * size * 0.5,
      ]);
      // The splits: gaps from the edge inwards, through which what is behind shows.
      brush.fillStyle = behind;
      brush.beginPath();
      brush.moveTo(size * (rib + 0.34), side * size * 0.95);
      brush.quadraticCurveTo(size * (rib + 0.26), side * size * 0.42, size * (rib + 0.16), side * size * 0.2);
      brush.quadraticCurveTo(
        size * (rib + 0.24),
        side * size * 0.36,
        size * (rib + 0.24),
        side * size * 0.95,
      );
      brush.fill();
      blob(brush, behind, [size * (rib + 0.05), side * size * 0.1, size * 0.035, size * 0.014, side * 0.7]);
    }
  stroke(brush, { colour: vein, width: size * 0.022 }, [-size * 0.35, 0, 0, 0, size * 0.95, 0]);
  brush.restore();
}
