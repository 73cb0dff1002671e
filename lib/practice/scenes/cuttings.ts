import { blurred } from '../drawing/blurred';
import { downwards } from '../drawing/gradients';
import { drawLeaf } from '../drawing/leaf';
import type { Paint } from '../drawing/paint';
import { blob, shaded, stroke } from '../drawing/shapes';

const GLASS = [
  'rgb(120 170 165 / 45%)',
  'rgb(190 150 90 / 45%)',
  'rgb(150 175 200 / 45%)',
  'rgb(166 30 77 / 28%)',
];

/** Cuttings in bottles on the window sill, roots in the water, a winter street out of focus behind. */
export function cuttings(paint: Paint): void {
  const { brush, width, height, random } = paint;
  brush.fillStyle = downwards(brush, 0, height, ['#b9cbd6', '#dbe2e2', '#f3e6cf']);
  brush.fillRect(0, 0, width, height);
  blurred(paint, 14, (far) => {
    for (let house = 0; house < 8; house += 1) {
      far.fillStyle = ['#a3736a', '#8f8a8c', '#b58c77', '#7f868f'][house % 4] ?? '#8f8a8c';
      const top = height * (0.22 + random() * 0.16);
      far.fillRect((width * house) / 7 - 80, top, width / 7.5, height);
      far.fillStyle = 'rgb(255 214 130 / 75%)';
      for (let lamp = 0; lamp < 5; lamp += 1)
        far.fillRect((width * house) / 7 - 60 + random() * 100, top + 40 + random() * 300, 18, 30);
    }
  });
  brush.fillStyle = '#f7f4ec';
  for (const x of [0, 0.49, 0.98]) brush.fillRect(width * x, 0, width * 0.022, height);
  brush.fillRect(0, height * 0.2, width, height * 0.022);
  shaded(brush, 20, () => {
    brush.fillStyle = downwards(brush, height * 0.83, height, ['#fdfaf3', '#d8d0c0']);
    brush.fillRect(0, height * 0.83, width, height);
  });
  for (let count = 0; count < 4; count += 1) bottle(paint, width * (0.16 + count * 0.225), count);
}

function bottle({ brush, height, random }: Paint, x: number, count: number): void {
  const foot = height * 0.88;
  const half = height * (count % 2 ? 0.062 : 0.08);
  const tall = height * (0.26 + (count % 3) * 0.05);
  const top = foot - tall;
  blob(brush, 'rgb(60 60 70 / 25%)', [x + 26, foot, half * 1.5, 13]);
  const stem = height * (0.3 + random() * 0.14);
  stroke(brush, { colour: '#5c8a4e', width: 7 }, [
    x,
    foot - tall * 0.35,
    x + 10,
    top,
    x + (random() - 0.5) * 70,
    top - stem,
  ]);
  for (let leaf = 0; leaf < 7; leaf += 1) {
    const up = 0.12 + leaf * 0.14;
    drawLeaf(brush, {
      x: x + 8,
      y: top - stem * up,
      length: height * (0.2 - leaf * 0.012),
      breadth: height * 0.085,
      angle: -Math.PI / 2 + (leaf % 2 ? 1 : -1) * (1.15 - up * 0.6),
      colour: ['#3f8a55', '#2f7346', '#5fa268'][(leaf + count) % 3] ?? '#3f8a55',
      vein: 'rgb(235 245 200 / 60%)',
    });
  }
  for (let root = 0; root < 8; root += 1)
    stroke(brush, { colour: 'rgb(250 245 225 / 90%)', width: 2.4 }, [
      x,
      foot - tall * 0.36,
      x + (random() - 0.5) * half,
      foot - tall * 0.2,
      x + (random() - 0.5) * half * 1.5,
      foot - 14 - random() * 30,
    ]);
  const body = top + tall * 0.34;
  brush.beginPath();
  brush.moveTo(x - half * 0.42, top);
  brush.lineTo(x - half * 0.42, top + tall * 0.16);
  brush.quadraticCurveTo(x - half, body - 10, x - half, body + 30);
  brush.lineTo(x - half, foot - 12);
  brush.quadraticCurveTo(x - half, foot, x - half + 14, foot);
  brush.lineTo(x + half - 14, foot);
  brush.quadraticCurveTo(x + half, foot, x + half, foot - 12);
  brush.lineTo(x + half, body + 30);
  brush.quadraticCurveTo(x + half, body - 10, x + half * 0.42, top + tall * 0.16);
  brush.lineTo(x + half * 0.42, top);
  brush.closePath();
  brush.fillStyle = GLASS[count] ?? 'rgb(120 170 165 / 45%)';
  brush.fill();
  brush.strokeStyle = 'rgb(255 255 255 / 80%)';
  brush.lineWidth = 4;
  brush.stroke();
  blob(brush, 'rgb(255 255 255 / 50%)', [x, body + 34, half * 0.94, 7]);
  stroke(brush, { colour: 'rgb(255 255 255 / 75%)', width: 8 }, [
    x - half * 0.66,
    body + 50,
    x - half * 0.68,
    foot - 60,
    x - half * 0.66,
    foot - 34,
  ]);
}
