import { downwards, outwards } from '../drawing/gradients';
import type { Brush, Scene } from '../drawing/paint';
import { blob, shaded } from '../drawing/shapes';
import type { Plant } from './plants';

export interface Pot {
  readonly plant: Plant;
  readonly colour: string;
  /** Height of the plant as a share of the picture's. */
  readonly tall: number;
  /** Hangs over the rim, so that it is in front of its pot. */
  readonly hangs?: true;
}

/** Pots side by side on a board before a wall, with a name tag in each. */
export const potted =
  (wall: readonly string[], pots: readonly Pot[]): Scene =>
  ({ brush, width, height, random }) => {
    brush.fillStyle = downwards(brush, 0, height, wall);
    brush.fillRect(0, 0, width, height);
    const disc = { x: width * 0.5, y: height * 0.42, radius: Math.min(width, height) * 0.42 };
    blob(brush, outwards(brush, disc, ['rgb(255 255 255 / 60%)', 'rgb(255 255 255 / 28%)']), [
      disc.x,
      disc.y,
      disc.radius,
    ]);
    const board = height * 0.86;
    shaded(brush, 16, () => {
      brush.fillStyle = downwards(brush, board, height * 0.91, ['#c79a6a', '#8f6238']);
      brush.fillRect(0, board, width, height * 0.05);
    });
    pots.forEach(({ plant, colour, tall, hangs }, index) => {
      const x = (width * (index + 0.5)) / pots.length;
      const size = Math.min((width / pots.length) * 0.26, height * 0.15);
      const rim = board - size * 1.45;
      blob(brush, 'rgb(40 30 20 / 22%)', [x, board + 4, size * 1.25, size * 0.14]);
      blob(brush, '#3b2a20', [x, rim + 6, size * 0.92, size * 0.16]);
      const grow = (): void => plant(brush, x, rim + 8, height * tall, random);
      if (!hangs) grow();
      drawPot(brush, x, board, size, colour);
      if (hangs) grow();
    });
  };

function drawPot(brush: Brush, x: number, foot: number, size: number, colour: string): void {
  const rim = foot - size * 1.45;
  shaded(brush, 10, () => {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(x - size * 0.92, rim + size * 0.2);
    brush.lineTo(x + size * 0.92, rim + size * 0.2);
    brush.lineTo(x + size * 0.66, foot);
    brush.lineTo(x - size * 0.66, foot);
    brush.fill();
    brush.beginPath();
    brush.roundRect(x - size, rim, size * 2, size * 0.34, size * 0.07);
    brush.fill();
  });
  const shine = brush.createLinearGradient(x - size, 0, x + size, 0);
  shine.addColorStop(0, 'rgb(255 255 255 / 24%)');
  shine.addColorStop(0.45, 'rgb(255 255 255 / 0%)');
  shine.addColorStop(1, 'rgb(0 0 0 / 26%)');
  brush.fillStyle = shine;
  brush.fillRect(x - size, rim, size * 2, size * 0.34);
  brush.beginPath();
  brush.moveTo(x - size * 0.92, rim + size * 0.34);
  brush.lineTo(x + size * 0.92, rim + size * 0.34);
  brush.lineTo(x + size * 0.66, foot);
  brush.lineTo(x - size * 0.66, foot);
  brush.fill();
  // The tag that every pot comes with: name, age, day of the last watering.
  brush.fillStyle = '#fdfaf0';
  brush.fillRect(x - size * 0.36, rim + size * 0.6, size * 0.72, size * 0.46);
  brush.fillStyle = '#5b6b5c';
  for (const line of [0.72, 0.83, 0.94])
    brush.fillRect(x - size * 0.27, rim + size * line, size * (line === 0.94 ? 0.34 : 0.54), size * 0.035);
}
