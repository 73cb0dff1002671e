import { blurred } from '../drawing/blurred';
import { downwards, outwards } from '../drawing/gradients';
import { drawLeaf } from '../drawing/leaf';
import type { Paint } from '../drawing/paint';
import { blob, shaded, stroke } from '../drawing/shapes';

/** Three loaves on a floured board, one of them cut, the oven's light from the left. */
export function loaves({ brush, width, height, random }: Paint): void {
  brush.fillStyle = outwards(brush, { x: width * 0.2, y: height * 0.2, radius: width }, [
    '#f3d3a2',
    '#c98a55',
    '#6d3d2b',
  ]);
  brush.fillRect(0, 0, width, height);
  const table = height * 0.58;
  brush.fillStyle = downwards(brush, table, height, ['#7c4a2f', '#4a2a1d']);
  brush.fillRect(0, table, width, height);
  for (let plank = 0; plank < 6; plank += 1) {
    const y = table + ((height - table) * plank ** 1.5) / 14;
    stroke(brush, { colour: 'rgb(40 20 12 / 45%)', width: 3 }, [0, y, width / 2, y + 3, width, y]);
  }
  shaded(brush, 18, () => blob(brush, '#b98556', [width * 0.52, height * 0.76, width * 0.4, height * 0.15]));
  blob(brush, '#cf9d6b', [width * 0.52, height * 0.745, width * 0.39, height * 0.14]);
  flour({ brush, width, height, random }, height * 0.76, 420);
  loaf(brush, width * 0.34, height * 0.58, width * 0.15);
  loaf(brush, width * 0.69, height * 0.57, width * 0.165);
  loaf(brush, width * 0.5, height * 0.66, width * 0.19);
  slice(brush, width * 0.79, height * 0.77, width * 0.075);
  flour({ brush, width, height, random }, height * 0.62, 140);
  blurred({ brush, width, height }, 9, (steam) => {
    for (const at of [0.43, 0.5, 0.57]) {
      const x = width * at;
      stroke(steam, { colour: 'rgb(255 248 235 / 26%)', width: 18 }, [
        x,
        height * 0.42,
        x + (at - 0.5) * width * 1.2 + (random() - 0.3) * 160,
        height * 0.24,
        x + 24,
        height * 0.06,
      ]);
    }
  });
}

function loaf(brush: Paint['brush'], x: number, y: number, radius: number): void {
  const light = { x: x - radius * 0.4, y: y - radius * 0.4, radius: radius * 1.6 };
  shaded(brush, 20, () =>
    blob(brush, outwards(brush, light, ['#f0b469', '#c97a36', '#7a3d1c', '#4b2312']), [
      x,
      y,
      radius,
      radius * 0.66,
    ]),
  );
  // The baker's cut: where the crust opened, and the ear of wheat below it.
  const cut = { x: x - radius * 0.66, y: y - radius * 0.1, length: radius * 1.3, angle: -0.06 };
  drawLeaf(brush, { ...cut, y: cut.y + radius * 0.04, breadth: radius * 0.3, colour: '#8a4a20' });
  drawLeaf(brush, { ...cut, breadth: radius * 0.24, colour: '#f4d9a6' });
  drawLeaf(brush, { ...cut, y: cut.y - radius * 0.02, breadth: radius * 0.1, colour: '#fff1d6' });
  for (let stem = -2; stem <= 2; stem += 1) {
    const from = x + stem * radius * 0.24;
    stroke(brush, { colour: 'rgb(250 232 200 / 85%)', width: radius * 0.032 }, [
      from,
      y + radius * 0.16 + stem * stem * radius * 0.02,
      from + radius * 0.1,
      y + radius * 0.22,
      from + radius * 0.08,
      y + radius * 0.4 - stem * stem * radius * 0.02,
    ]);
  }
}

function slice(brush: Paint['brush'], x: number, y: number, size: number): void {
  shaded(brush, 12, () => blob(brush, '#8d4d24', [x, y, size * 1.06, size * 0.7, -0.15]));
  blob(brush, '#f6e2bd', [x - 2, y - 3, size * 0.96, size * 0.6, -0.15]);
  for (const [dx, dy, hole] of [
    [-0.5, 0.1, 0.09],
    [-0.15, -0.22, 0.13],
    [0.2, 0.15, 0.1],
    [0.48, -0.16, 0.12],
    [0, 0.33, 0.07],
    [-0.34, -0.3, 0.06],
  ] as const)
    blob(brush, '#dcbd8c', [x + dx * size, y + dy * size, size * hole, size * hole * 0.7]);
}

function flour({ brush, width, random }: Paint, y: number, grains: number): void {
  for (let grain = 0; grain < grains; grain += 1) {
    const far = (random() + random() + random() - 1.5) / 1.5;
    blob(brush, `rgb(255 250 240 / ${20 + random() * 50}%)`, [
      width * (0.52 + far * 0.36),
      y + (random() - 0.5) * 150 * (1 - far * far),
      0.8 + random() * 2.4,
    ]);
  }
}
