import { downwards, outwards } from '../drawing/gradients';
import { drawLeaf } from '../drawing/leaf';
import type { Paint } from '../drawing/paint';
import { blob, outline, stroke } from '../drawing/shapes';

/** The river at evening over the roofs, seen from under the vine of the terrace. */
export function riverTerrace(paint: Paint): void {
  const { brush, width, height, random } = paint;
  const shore = height * 0.5;
  brush.fillStyle = downwards(brush, 0, shore, ['#37517e', '#8a6f97', '#e79a75', '#fbd08c']);
  brush.fillRect(0, 0, width, shore);
  const sun = { x: width * 0.66, y: shore - height * 0.09 };
  blob(
    brush,
    outwards(brush, { ...sun, radius: width * 0.32 }, ['rgb(255 240 200 / 85%)', 'rgb(255 200 120 / 0%)']),
    [sun.x, sun.y, width * 0.32],
  );
  blob(brush, '#fff3d6', [sun.x, sun.y, height * 0.06]);
  hills(paint, shore, '#7d5f7c', 0.05, 1);
  hills(paint, shore, '#5b4669', 0.03, 4);
  brush.fillStyle = downwards(brush, shore, height * 0.78, ['#f2b98a', '#a87a8b', '#4a5580']);
  brush.fillRect(0, shore, width, height * 0.3);
  for (let glint = 0; glint < 150; glint += 1) {
    const down = random() ** 1.4;
    const y = shore + 4 + down * height * 0.26;
    const spread = 20 + down * width * 0.2;
    blob(brush, `rgb(255 236 196 / ${70 - down * 45}%)`, [
      sun.x + (random() - 0.5) * spread * 2,
      y,
      8 + random() * 34,
      1 + down * 2,
    ]);
  }
  outline(brush, '#fff6e2', [
    [width * 0.3, shore + height * 0.08],
    [width * 0.325, shore - height * 0.02],
    [width * 0.345, shore + height * 0.08],
  ]);
  stroke(brush, { colour: '#4b3144', width: 5 }, [
    width * 0.295,
    shore + height * 0.087,
    width * 0.32,
    shore + height * 0.1,
    width * 0.35,
    shore + height * 0.085,
  ]);
  for (const row of [0, 1, 2]) roofs(paint, height * (0.66 + row * 0.1), row);
  vine(paint);
}

function hills(
  { brush, width, height }: Paint,
  shore: number,
  colour: string,
  high: number,
  phase: number,
): void {
  const points: [number, number][] = [
    [width * 1.02, shore],
    [0, shore],
  ];
  for (let x = 0; x < width * 1.02; x += width / 60)
    points.push([
      x,
      shore - height * high * (1 + Math.sin(x * 0.006 + phase) * 0.6 + Math.sin(x * 0.017 + phase) * 0.25),
    ]);
  outline(brush, colour, points);
}

function roofs({ brush, width, height, random }: Paint, y: number, row: number): void {
  const walls = ['#f4dcc0', '#e8b7a0', '#f3e6d3', '#c9d3d8', '#f0cf8f'];
  for (let x = -60; x < width;) {
    const across = width * (0.07 + random() * 0.06);
    const top = y + random() * height * 0.05;
    const lean = across * 0.08;
    brush.fillStyle = walls[Math.floor(random() * walls.length)] ?? '#f4dcc0';
    brush.fillRect(x, top + height * 0.035, across, height);
    brush.fillStyle = 'rgb(60 40 90 / 26%)';
    brush.fillRect(x, top + height * 0.035, across, height);
    outline(brush, row === 2 ? '#a8472f' : '#b85a3d', [
      [x - lean, top + height * 0.045],
      [x + across * 0.2, top],
      [x + across * 0.8, top],
      [x + across + lean, top + height * 0.045],
    ]);
    for (let column = 0; column < 3; column += 1) {
      brush.fillStyle = random() < 0.35 ? '#ffd98a' : '#5b4a63';
      brush.fillRect(x + across * (0.16 + column * 0.27), top + height * 0.07, across * 0.13, height * 0.04);
    }
    x += across + 3;
  }
}

function vine({ brush, width, height, random }: Paint): void {
  stroke(brush, { colour: '#3a2430', width: 22 }, [
    width * 0.03,
    -10,
    width * 0.035,
    height / 2,
    width * 0.03,
    height + 10,
  ]);
  stroke(brush, { colour: '#3a2430', width: 16 }, [
    -10,
    height * 0.05,
    width / 2,
    height * 0.035,
    width + 10,
    height * 0.05,
  ]);
  for (let count = 0; count < 95; count += 1) {
    const x = random() * width;
    const greens = ['#24402f', '#335a3b', '#47744a', '#1b3026'];
    drawLeaf(brush, {
      x,
      y: height * (0.01 + random() * 0.06),
      length: 50 + random() * 60,
      breadth: 44 + random() * 26,
      angle: Math.PI * (0.2 + random() * 0.6),
      colour: greens[count % greens.length] ?? '#24402f',
      vein: 'rgb(210 225 160 / 25%)',
    });
  }
}
