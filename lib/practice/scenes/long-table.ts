import { outwards } from '../drawing/gradients';
import { drawLeaf } from '../drawing/leaf';
import type { Brush, Paint } from '../drawing/paint';
import { blob, shaded, stroke } from '../drawing/shapes';

/** The long table from above at breakfast: plates down both sides, bread and quinces along the middle. */
export function longTable(paint: Paint): void {
  const { brush, width, height, random } = paint;
  brush.fillStyle = '#8a5a3a';
  brush.fillRect(0, 0, width, height);
  for (let plank = 0; plank < 7; plank += 1) {
    brush.fillStyle = `hsl(${22 + random() * 4} 42% ${35 + random() * 9}%)`;
    brush.fillRect(0, (height * plank) / 7, width, height / 7 - 4);
    for (let line = 0; line < 5; line += 1) {
      const y = (height * (plank + random())) / 7;
      stroke(brush, { colour: 'rgb(50 25 10 / 13%)', width: 2 }, [
        0,
        y,
        width / 2,
        y + (random() - 0.5) * 40,
        width,
        y,
      ]);
    }
  }
  shaded(brush, 6, () => {
    brush.fillStyle = '#f4ead8';
    brush.fillRect(0, height * 0.4, width, height * 0.2);
  });
  brush.fillStyle = '#0b7285';
  for (const edge of [0.415, 0.575]) brush.fillRect(0, height * edge, width, height * 0.008);
  for (let seat = 0; seat < 5; seat += 1) {
    const x = width * (0.1 + seat * 0.2);
    place(paint, x, height * 0.2, seat);
    place(paint, x + width * 0.02, height * 0.8, seat + 2);
  }
  for (let count = 0; count < 7; count += 1)
    centre(paint, width * (0.06 + count * 0.148), height * 0.5, count);
  brush.fillStyle = outwards(brush, { x: width * 0.2, y: 0, radius: width }, [
    'rgb(255 240 200 / 38%)',
    'rgb(255 240 200 / 0%)',
    'rgb(30 12 0 / 32%)',
  ]);
  brush.fillRect(0, 0, width, height);
}

function place({ brush, height, random }: Paint, x: number, y: number, dish: number): void {
  const radius = height * 0.115;
  shaded(brush, 9, () => blob(brush, '#fbf8f1', [x, y, radius]));
  blob(brush, '#e4ded2', [x, y, radius * 0.74]);
  blob(brush, '#fbf8f1', [x, y, radius * 0.7]);
  brush.strokeStyle = '#1f5a93';
  brush.lineWidth = 4;
  brush.beginPath();
  brush.arc(x, y, radius * 0.92, 0, 2 * Math.PI);
  brush.stroke();
  if (dish % 3 === 0) egg(brush, x, y, radius);
  else if (dish % 3 === 1) toast(brush, x, y, radius);
  else
    for (let fig = 0; fig < 4; fig += 1) {
      const at = { x: x + Math.cos(fig * 1.7) * radius * 0.3, y: y + Math.sin(fig * 1.7) * radius * 0.3 };
      blob(brush, '#5b2a4a', [at.x, at.y, radius * 0.2]);
      blob(brush, '#c65d6b', [at.x, at.y, radius * 0.13]);
    }
  const cup = { x: x + radius * 1.32, y: y + (random() - 0.5) * radius * 0.6 };
  shaded(brush, 6, () => blob(brush, '#f3ede0', [cup.x, cup.y, radius * 0.34]));
  blob(brush, random() < 0.5 ? '#4a2a1a' : '#b98a5c', [cup.x, cup.y, radius * 0.26]);
}

function egg(brush: Brush, x: number, y: number, radius: number): void {
  blob(brush, '#fffdf6', [x - radius * 0.06, y, radius * 0.5, radius * 0.4, 0.4]);
  blob(brush, '#f4b52e', [x, y - radius * 0.02, radius * 0.18]);
}

function toast(brush: Brush, x: number, y: number, radius: number): void {
  for (const turn of [-0.3, 0.25]) {
    blob(brush, '#9c5e2c', [x + turn * radius, y + turn * radius * 0.4, radius * 0.42, radius * 0.3, turn]);
    blob(brush, '#eccb8f', [x + turn * radius, y + turn * radius * 0.4, radius * 0.35, radius * 0.23, turn]);
    blob(brush, '#d98324', [x + turn * radius, y + turn * radius * 0.4, radius * 0.2, radius * 0.13, turn]);
  }
}

function centre({ brush, height, random }: Paint, x: number, y: number, count: number): void {
  const size = height * 0.055;
  if (count % 3 === 1) {
    shaded(brush, 8, () =>
      blob(
        brush,
        outwards(brush, { x: x - size, y: y - size, radius: size * 3 }, ['#f0b469', '#a85d28', '#5c2c14']),
        [x, y, size * 1.7, size * 1.05, 0.2],
      ),
    );
    for (const cut of [-1, 0, 1])
      stroke(brush, { colour: '#f8e3bd', width: 6 }, [
        x + cut * size * 0.7 - 9,
        y + 16,
        x + cut * size * 0.7,
        y,
        x + cut * size * 0.7 + 9,
        y - 16,
      ]);
    return;
  }
  if (count % 3 === 2) {
    for (let stem = 0; stem < 11; stem += 1)
      drawLeaf(brush, {
        x,
        y,
        length: size * (1 + random()),
        breadth: size * 0.4,
        angle: random() * 6.3,
        colour: stem % 2 ? '#5f7f52' : '#86a06b',
        vein: 'rgb(255 255 255 / 30%)',
      });
    return;
  }
  for (const [dx, dy] of [
    [-0.6, 0.1],
    [0.5, -0.3],
    [0.3, 0.7],
  ] as const)
    shaded(brush, 5, () => blob(brush, '#e5bd44', [x + dx * size, y + dy * size, size * 0.52]));
}
