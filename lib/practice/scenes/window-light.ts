import { blurred } from '../drawing/blurred';
import { downwards } from '../drawing/gradients';
import { drawLeaf } from '../drawing/leaf';
import type { Brush, Paint } from '../drawing/paint';
import { blob, outline, shaded, stroke } from '../drawing/shapes';

/** Morning light of an eastern window on a bedroom wall, a chair worth sitting in under it. */
export function windowLight({ brush, width, height, random }: Paint): void {
  const floor = height * 0.8;
  brush.fillStyle = downwards(brush, 0, floor, ['#d8a981', '#e3bd96', '#d9a67c']);
  brush.fillRect(0, 0, width, floor);
  brush.fillStyle = downwards(brush, floor, height, ['#8f5b3c', '#633a27']);
  brush.fillRect(0, floor, width, height);
  brush.fillStyle = '#f0e2cd';
  brush.fillRect(0, floor - height * 0.018, width, height * 0.018);
  for (let board = 1; board < 7; board += 1) {
    const x = (width * board) / 7;
    stroke(brush, { colour: 'rgb(50 25 15 / 40%)', width: 3 }, [
      x,
      floor,
      x,
      height,
      x + (x - width / 2) * 0.5,
      height,
    ]);
  }
  blurred({ brush, width, height }, 6, (light) => {
    for (let row = 0; row < 3; row += 1)
      for (let column = 0; column < 2; column += 1)
        pane({ brush: light, width, height, random }, column, row);
    for (let twig = 0; twig < 9; twig += 1)
      drawLeaf(light, {
        x: width * (0.55 + random() * 0.35),
        y: height * (0.08 + random() * 0.2),
        length: width * 0.12,
        breadth: width * 0.05,
        angle: 1.2 + random() * 1.6,
        colour: 'rgb(150 95 60 / 45%)',
      });
  });
  chair(brush, width * 0.3, floor + height * 0.07, width * 0.36);
}

function pane({ brush, width, height }: Paint, column: number, row: number): void {
  const x = width * (0.4 + column * 0.235);
  const y = height * (0.1 + row * 0.165) + column * height * 0.045;
  const [across, down, slope] = [width * 0.21, height * 0.148, height * 0.04];
  outline(brush, downwards(brush, y, y + down, ['rgb(255 244 214 / 92%)', 'rgb(255 228 170 / 80%)']), [
    [x, y],
    [x + across, y + slope],
    [x + across, y + slope + down],
    [x, y + down],
  ]);
}

function chair(brush: Brush, x: number, foot: number, size: number): void {
  const wood = { colour: '#4c2b20', width: size * 0.055 };
  const seat = foot - size * 0.52;
  blob(brush, 'rgb(30 14 8 / 35%)', [x + size * 0.42, foot, size * 0.75, size * 0.09]);
  const leg = (fromX: number, fromY: number, toX: number, toY: number): void =>
    stroke(brush, wood, [fromX, fromY, (fromX + toX) / 2, (fromY + toY) / 2, toX, toY]);
  leg(x + size * 0.1, seat - size * 0.75, x, foot - size * 0.08);
  leg(x + size * 0.72, seat, x + size * 0.8, foot - size * 0.06);
  leg(x + size * 0.14, seat, x + size * 0.1, foot);
  leg(x + size * 0.64, seat, x + size * 0.68, foot);
  leg(x + size * 0.62, seat - size * 0.72, x + size * 0.7, seat);
  for (const at of [0.16, 0.34, 0.52])
    leg(x + size * 0.09, seat - size * (0.7 - at), x + size * 0.63, seat - size * (0.68 - at));
  shaded(brush, 10, () =>
    outline(brush, '#c99a5b', [
      [x - size * 0.02, seat - size * 0.02],
      [x + size * 0.8, seat - size * 0.02],
      [x + size * 0.74, seat + size * 0.09],
      [x + size * 0.06, seat + size * 0.09],
    ]),
  );
  // A book left open, face down.
  outline(brush, '#0b7285', [
    [x + size * 0.26, seat - size * 0.03],
    [x + size * 0.41, seat - size * 0.13],
    [x + size * 0.57, seat - size * 0.03],
  ]);
}
