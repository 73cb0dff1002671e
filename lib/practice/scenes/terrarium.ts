import { downwards, outwards } from '../drawing/gradients';
import { drawLeaf } from '../drawing/leaf';
import type { Brush, Paint } from '../drawing/paint';
import { blob, shaded, stroke } from '../drawing/shapes';
import { swordFern } from './plants';

/** A closed garden in a jar with a cork: gravel, charcoal, earth, moss, one small fern. */
export function terrarium(paint: Paint): void {
  const { brush, width, height, random } = paint;
  brush.fillStyle = downwards(brush, 0, height, ['#e9eef0', '#f4efe3', '#dfc9a9']);
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = downwards(brush, height * 0.83, height, ['#9b6c45', '#6d4529']);
  brush.fillRect(0, height * 0.83, width, height);
  const jar = { x: width / 2, top: height * 0.24, foot: height * 0.9, half: width * 0.33 };
  blob(brush, 'rgb(40 20 8 / 40%)', [jar.x + 20, jar.foot, jar.half * 1.15, height * 0.03]);
  brush.save();
  jarPath(brush, jar);
  brush.fillStyle = 'rgb(255 255 255 / 42%)';
  brush.fill();
  brush.clip();
  layer(paint, jar.foot, 0.11, '#b8b2a6', 260, ['#d8d3c8', '#8d877c', '#aaa397']);
  layer(paint, jar.foot - height * 0.085, 0.035, '#22211f', 130, ['#3a3835', '#111010']);
  layer(paint, jar.foot - height * 0.115, 0.11, '#4a3122', 190, ['#5d402d', '#38241a', '#70523b']);
  const ground = jar.foot - height * 0.205;
  for (let tuft = 0; tuft < 150; tuft += 1) {
    const x = jar.x + (random() - 0.5) * jar.half * 2.1;
    blob(brush, `hsl(${88 + random() * 30} 45% ${28 + random() * 20}%)`, [
      x,
      ground + Math.sin(x * 0.012) * 18 + random() * 22,
      16 + random() * 20,
      11 + random() * 12,
    ]);
  }
  swordFern(brush, jar.x - jar.half * 0.1, ground, height * 0.3, random);
  for (let sprout = 0; sprout < 6; sprout += 1) {
    const x = jar.x + (0.3 + sprout * 0.09) * jar.half;
    stroke(brush, { colour: '#6f9a5c', width: 4 }, [
      x,
      ground,
      x + 6,
      ground - 50,
      x + 14,
      ground - 60 - sprout * 14,
    ]);
    drawLeaf(brush, {
      x: x + 12,
      y: ground - 50 - sprout * 14,
      length: 60,
      breadth: 44,
      angle: -1.9 + (sprout % 2) * 1.5,
      colour: '#a61e4d',
      vein: '#f3b9cc',
    });
  }
  stone(brush, jar.x - jar.half * 0.62, ground + 6, 62);
  for (let drop = 0; drop < 90; drop += 1)
    blob(brush, 'rgb(255 255 255 / 55%)', [
      jar.x + (random() - 0.5) * jar.half * 1.9,
      jar.top + random() ** 2 * height * 0.4,
      1.5 + random() * 3.5,
    ]);
  brush.restore();
  glass(paint, jar);
}

interface Jar {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly half: number;
}

function jarPath(brush: Brush, { x, top, foot, half }: Jar): void {
  const neck = half * 0.6;
  brush.beginPath();
  brush.moveTo(x - neck, top);
  brush.bezierCurveTo(x - neck, top + half * 0.4, x - half, top + half * 0.3, x - half, top + half * 0.85);
  brush.lineTo(x - half, foot - half * 0.2);
  brush.quadraticCurveTo(x - half, foot, x - half * 0.8, foot);
  brush.lineTo(x + half * 0.8, foot);
  brush.quadraticCurveTo(x + half, foot, x + half, foot - half * 0.2);
  brush.lineTo(x + half, top + half * 0.85);
  brush.bezierCurveTo(x + half, top + half * 0.3, x + neck, top + half * 0.4, x + neck, top);
  brush.closePath();
}

function layer(
  { brush, width, height, random }: Paint,
  foot: number,
  deep: number,
  colour: string,
  grains: number,
  tones: readonly string[],
): void {
  brush.fillStyle = colour;
  brush.fillRect(0, foot - height * deep, width, height * deep);
  for (let grain = 0; grain < grains; grain += 1)
    blob(brush, tones[grain % tones.length] ?? colour, [
      width * (0.15 + random() * 0.7),
      foot - random() * height * deep,
      7 + random() * 9,
      5 + random() * 6,
      random() * 3,
    ]);
}

function stone(brush: Brush, x: number, y: number, size: number): void {
  shaded(brush, 6, () => blob(brush, '#8f9490', [x, y, size, size * 0.62, -0.2]));
  blob(brush, 'rgb(255 255 255 / 26%)', [x - size * 0.25, y - size * 0.22, size * 0.5, size * 0.22, -0.3]);
}

function glass({ brush }: Paint, jar: Jar): void {
  const { x, top, foot, half } = jar;
  jarPath(brush, jar);
  brush.strokeStyle = 'rgb(120 150 150 / 70%)';
  brush.lineWidth = 7;
  brush.stroke();
  brush.fillStyle = outwards(brush, { x: x - half, y: top + half, radius: half * 2.4 }, [
    'rgb(255 255 255 / 40%)',
    'rgb(255 255 255 / 0%)',
  ]);
  brush.fill();
  stroke(brush, { colour: 'rgb(255 255 255 / 75%)', width: 16 }, [
    x - half * 0.82,
    top + half * 0.85,
    x - half * 0.86,
    (top + foot) / 2,
    x - half * 0.82,
    foot - half * 0.35,
  ]);
  shaded(brush, 8, () => {
    brush.fillStyle = downwards(brush, top - half * 0.34, top + 10, ['#d9ab74', '#a97845']);
    brush.beginPath();
    brush.roundRect(x - half * 0.52, top - half * 0.34, half * 1.04, half * 0.4, 12);
    brush.fill();
  });
}
