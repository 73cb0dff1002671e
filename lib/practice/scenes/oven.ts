import { downwards, outwards } from '../drawing/gradients';
import type { Paint } from '../drawing/paint';
import { blob, shaded } from '../drawing/shapes';

/** The mouth of the wood-fired oven before dawn, one loaf on the peel in front of it. */
export function oven(paint: Paint): void {
  const { brush, width, height, random } = paint;
  bricks(paint);
  const mouth = { x: width / 2, y: height * 0.66, radius: height * 0.4 };
  brush.fillStyle = outwards(brush, { ...mouth, radius: width * 0.6 }, [
    'rgb(255 150 50 / 55%)',
    'rgb(20 8 4 / 35%)',
    'rgb(14 6 4 / 80%)',
  ]);
  brush.fillRect(0, 0, width, height);
  arch(paint, mouth.radius * 1.22, '#8a4a31');
  for (let stone = 0; stone <= 12; stone += 1)
    keystone(paint, mouth.radius, Math.PI + (Math.PI * stone) / 12);
  arch(paint, mouth.radius, '#1a0a06');
  brush.save();
  archPath(paint, mouth.radius);
  brush.clip();
  brush.fillStyle = outwards(brush, { x: mouth.x, y: mouth.y, radius: mouth.radius * 1.05 }, [
    '#ffcf6b',
    '#f0761f',
    '#7c2409',
    '#180804',
  ]);
  brush.fillRect(0, 0, width, height);
  for (let count = 0; count < 26; count += 1)
    flame(paint, mouth.x + (random() - 0.5) * mouth.radius * (1.6 - count * 0.035), mouth.y + 6, count);
  for (let log = 0; log < 5; log += 1)
    blob(brush, log % 2 ? '#3a1408' : '#52200d', [
      mouth.x + (log - 2) * mouth.radius * 0.28,
      mouth.y - 4,
      mouth.radius * 0.22,
      15,
      log % 2 ? 0.16 : -0.14,
    ]);
  brush.restore();
  brush.fillStyle = downwards(brush, height * 0.66, height, ['#6d4632', '#2b1710']);
  brush.fillRect(0, height * 0.66, width, height);
  brush.fillStyle = outwards(brush, { x: mouth.x, y: height * 0.66, radius: width * 0.36 }, [
    'rgb(255 170 70 / 60%)',
    'rgb(255 120 40 / 0%)',
  ]);
  brush.fillRect(0, height * 0.66, width, height);
  peel(paint);
  for (let spark = 0; spark < 60; spark += 1)
    blob(brush, `rgb(255 ${170 + random() * 70} 90 / ${30 + random() * 60}%)`, [
      mouth.x + (random() - 0.5) * mouth.radius * 2.2,
      mouth.y - random() ** 1.5 * height * 0.62,
      0.8 + random() * 2.2,
    ]);
}

function bricks({ brush, width, height, random }: Paint): void {
  brush.fillStyle = '#3f231a';
  brush.fillRect(0, 0, width, height);
  const [across, down] = [width / 11, height / 16];
  for (let row = 0; row < 12; row += 1)
    for (let column = -1; column < 12; column += 1) {
      brush.fillStyle = `hsl(${13 + random() * 8} ${38 + random() * 14}% ${29 + random() * 12}%)`;
      brush.fillRect((column + (row % 2) / 2) * across + 3, row * down + 3, across - 6, down - 6);
    }
}

function archPath({ brush, width, height }: Paint, radius: number): void {
  brush.beginPath();
  brush.arc(width / 2, height * 0.66, radius, Math.PI, 0);
  brush.closePath();
}

function arch(paint: Paint, radius: number, colour: string): void {
  archPath(paint, radius);
  paint.brush.fillStyle = colour;
  paint.brush.fill();
}

function keystone({ brush, width, height }: Paint, radius: number, angle: number): void {
  brush.strokeStyle = 'rgb(40 16 8 / 80%)';
  brush.lineWidth = 5;
  brush.beginPath();
  brush.moveTo(width / 2 + Math.cos(angle) * radius, height * 0.66 + Math.sin(angle) * radius);
  brush.lineTo(width / 2 + Math.cos(angle) * radius * 1.22, height * 0.66 + Math.sin(angle) * radius * 1.22);
  brush.stroke();
}

function flame({ brush, height, random }: Paint, x: number, y: number, layer: number): void {
  // Red and high behind, yellow and low in front.
  const high = height * (0.1 + random() * 0.2) * (1.15 - layer * 0.024);
  const across = 18 + random() * 34;
  brush.fillStyle =
    ['rgb(240 90 20 / 55%)', 'rgb(255 150 40 / 60%)', 'rgb(255 226 140 / 70%)'][Math.floor(layer / 9)] ??
    '#ffb347';
  const lean = (random() - 0.5) * 50;
  brush.beginPath();
  brush.moveTo(x - across, y);
  brush.bezierCurveTo(x - across, y - high * 0.5, x + lean, y - high * 0.5, x + lean, y - high);
  brush.bezierCurveTo(x + across * 0.4 + lean, y - high * 0.5, x + across, y - high * 0.4, x + across, y);
  brush.fill();
}

function peel({ brush, width, height }: Paint): void {
  brush.save();
  brush.translate(width * 0.5, height * 0.82);
  shaded(brush, 14, () => {
    brush.fillStyle = '#c49a6b';
    brush.fillRect(-width * 0.013, 0, width * 0.026, height * 0.3);
    blob(brush, '#d8b184', [0, 0, width * 0.15, height * 0.065]);
  });
  shaded(brush, 8, () =>
    blob(
      brush,
      outwards(brush, { x: 0, y: -height * 0.1, radius: width * 0.14 }, ['#f5c67d', '#b8682f', '#6a3216']),
      [0, -height * 0.03, width * 0.1, height * 0.055],
    ),
  );
  brush.strokeStyle = '#fae6c2';
  brush.lineWidth = 6;
  brush.lineCap = 'round';
  for (const tilt of [-1, 0, 1]) {
    brush.beginPath();
    brush.moveTo(tilt * width * 0.045 - 14, -height * 0.01);
    brush.lineTo(tilt * width * 0.045 + 14, -height * 0.055);
    brush.stroke();
  }
  brush.restore();
}
