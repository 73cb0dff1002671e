import { downwards } from '../drawing/gradients';
import type { Brush, Scene } from '../drawing/paint';
import { blob } from '../drawing/shapes';

export interface Glaze {
  readonly ground: string;
  readonly dark: string;
  readonly light: string;
  readonly accent: string;
}

/** A wall of painted tiles, four by four of which make one figure; no two have quite the same glaze. */
export const azulejo =
  (glaze: Glaze, across: number): Scene =>
  ({ brush, width, height, random }) => {
    const side = width / across;
    brush.fillStyle = '#a89f8f';
    brush.fillRect(0, 0, width, height);
    for (let row = 0; row * side < height; row += 1)
      for (let column = 0; column < across; column += 1) {
        brush.save();
        brush.translate((column + 0.5) * side, (row + 0.5) * side);
        // Every second tile is turned, so that corners meet in circles and edges in crosses.
        brush.rotate((((row % 2) + (column % 2)) * Math.PI) / 2);
        const inner = side - 3;
        brush.beginPath();
        brush.rect(-inner / 2, -inner / 2, inner, inner);
        brush.clip();
        tile(brush, inner, glaze);
        brush.fillStyle =
          random() < 0.5 ? `rgb(60 40 20 / ${random() * 9}%)` : `rgb(255 255 255 / ${random() * 12}%)`;
        brush.fillRect(-inner / 2, -inner / 2, inner, inner);
        if (random() < 0.07) crack(brush, inner, random);
        brush.restore();
      }
    brush.fillStyle = downwards(brush, 0, height, [
      'rgb(255 250 235 / 22%)',
      'rgb(255 255 255 / 0%)',
      'rgb(20 30 60 / 18%)',
    ]);
    brush.fillRect(0, 0, width, height);
  };

function tile(brush: Brush, side: number, { ground, dark, light, accent }: Glaze): void {
  const half = side / 2;
  brush.fillStyle = ground;
  brush.fillRect(-half, -half, side, side);
  for (const quarter of [0, 1, 2, 3]) {
    brush.save();
    brush.rotate((quarter * Math.PI) / 2);
    blob(brush, dark, [-half, -half, side * 0.34]);
    blob(brush, ground, [-half, -half, side * 0.27]);
    blob(brush, light, [-half, -half, side * 0.19]);
    blob(brush, accent, [-half, -half, side * 0.09]);
    // Petals towards the corners, darker leaves towards the edges.
    blob(brush, dark, [side * 0.15, side * 0.15, side * 0.17, side * 0.07, Math.PI / 4]);
    blob(brush, ground, [side * 0.15, side * 0.15, side * 0.11, side * 0.028, Math.PI / 4]);
    blob(brush, light, [side * 0.24, 0, side * 0.14, side * 0.045]);
    blob(brush, dark, [side * 0.41, 0, side * 0.036]);
    brush.restore();
  }
  blob(brush, accent, [0, 0, side * 0.085]);
  blob(brush, dark, [0, 0, side * 0.035]);
}

function crack(brush: Brush, side: number, random: () => number): void {
  brush.strokeStyle = 'rgb(80 70 60 / 45%)';
  brush.lineWidth = 1.2;
  brush.beginPath();
  brush.moveTo(-side / 2, (random() - 0.5) * side);
  for (let step = 1; step <= 5; step += 1)
    brush.lineTo(side * (step / 5 - 0.5), (random() - 0.5) * side * 0.5);
  brush.stroke();
}
