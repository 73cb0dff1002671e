import { drawLeaf } from '../drawing/leaf';
import type { Brush } from '../drawing/paint';
import { blob, stroke } from '../drawing/shapes';

/** Draws a plant out of the earth at a point, `tall` pixels high. */
export type Plant = (brush: Brush, x: number, y: number, tall: number, random: () => number) => void;

const UP = -Math.PI / 2;

export const snakePlant: Plant = (brush, x, y, tall, random) => {
  for (let count = 0; count < 9; count += 1) {
    const lean = (count - 4) * 0.085 + (random() - 0.5) * 0.06;
    const length = tall * (1 - Math.abs(count - 4) * 0.1) * (0.85 + random() * 0.15);
    const at = { x: x + (count - 4) * tall * 0.035, y, angle: UP + lean };
    drawLeaf(brush, { ...at, length, breadth: tall * 0.13, colour: '#c8cf7a' });
    drawLeaf(brush, {
      ...at,
      length: length * 0.97,
      breadth: tall * 0.085,
      colour: count % 2 ? '#2f6b4a' : '#255a3e',
    });
    brush.save();
    brush.translate(at.x, at.y);
    brush.rotate(at.angle);
    for (let band = 0.15; band < 0.85; band += 0.09)
      blob(brush, 'rgb(180 205 160 / 35%)', [
        length * band,
        0,
        tall * 0.006,
        tall * 0.025 * (1 - band * 0.5),
      ]);
    brush.restore();
  }
};

export const pilea: Plant = (brush, x, y, tall, random) => {
  for (let count = 0; count < 17; count += 1) {
    const angle = UP + (count / 16 - 0.5) * 1.9 + (random() - 0.5) * 0.2;
    const reach = tall * (0.5 + random() * 0.5);
    const [toX, toY] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    stroke(brush, { colour: '#7d9a55', width: tall * 0.012 }, [
      x,
      y,
      x + (toX - x) * 0.3,
      y - reach * 0.7,
      toX,
      toY,
    ]);
    const radius = tall * (0.09 + random() * 0.045);
    blob(brush, count % 3 ? '#3f8a55' : '#2f7346', [toX, toY, radius, radius * 0.9, angle]);
    blob(brush, 'rgb(225 240 190 / 55%)', [toX - radius * 0.18, toY - radius * 0.2, radius * 0.2]);
  }
};

export const swordFern: Plant = (brush, x, y, tall, random) => {
  for (let count = 0; count < 15; count += 1) {
    const side = (count / 14 - 0.5) * 2;
    const reach = { x: side * tall * 0.8, y: -tall * (1 - side * side * 0.75) };
    const greens = ['#1f5a3a', '#2f7d4f', '#4b9a62'];
    for (let leaf = 0; leaf < 24; leaf += 1) {
      const along = 0.02 + (leaf / 24) * 0.98;
      // Up along the first half, over and down along the second.
      const at = {
        x: x + reach.x * along ** 1.2,
        y: y + reach.y * Math.sin(along * (Math.PI * 0.5 + Math.abs(side) * 0.7)),
      };
      for (const turn of [-1, 1])
        drawLeaf(brush, {
          ...at,
          length: tall * 0.13 * (1.15 - along) * (0.9 + random() * 0.2),
          breadth: tall * 0.03,
          angle: Math.atan2(reach.y * (0.6 - along), reach.x || 0.01) + turn * 1.15,
          colour: greens[count % 3] ?? '#2f7d4f',
        });
    }
  }
};

export const fiddleFig: Plant = (brush, x, y, tall, random) => {
  stroke(brush, { colour: '#6b4a32', width: tall * 0.03 }, [
    x,
    y,
    x - tall * 0.04,
    y - tall * 0.5,
    x + tall * 0.02,
    y - tall * 0.95,
  ]);
  for (let count = 0; count < 15; count += 1) {
    const up = 0.28 + (count / 14) * 0.66;
    const side = count % 2 ? 1 : -1;
    drawLeaf(brush, {
      x: x - tall * 0.02,
      y: y - tall * up,
      length: tall * (0.36 - up * 0.14) * (0.9 + random() * 0.2),
      breadth: tall * 0.24,
      angle: UP + (count === 14 ? 0 : side * (1.75 - up)) + (random() - 0.5) * 0.3,
      colour: count % 3 ? '#2d6a3f' : '#3f8450',
      vein: 'rgb(220 235 170 / 55%)',
    });
  }
};

export const trailing: Plant = (brush, x, y, tall, random) => {
  for (let vine = 0; vine < 9; vine += 1) {
    const side = vine - 4;
    const end = { x: x + side * tall * 0.13, y: y + tall * (0.22 + random() * 0.42) };
    const via = { x: x + side * tall * 0.2, y: y - tall * 0.34 };
    stroke(brush, { colour: '#6f9a5c', width: tall * 0.012 }, [x, y, via.x, via.y, end.x, end.y]);
    for (let step = 1; step <= 9; step += 1) {
      const t = step / 9;
      drawLeaf(brush, {
        x: (1 - t) ** 2 * x + 2 * t * (1 - t) * via.x + t * t * end.x,
        y: (1 - t) ** 2 * y + 2 * t * (1 - t) * via.y + t * t * end.y,
        length: tall * 0.15,
        breadth: tall * 0.13,
        angle: Math.PI / 2 + (step % 2 ? 0.9 : -0.9) - (1 - t) * side * 0.25,
        colour: ['#3f8a55', '#4f9a5f', '#86bd6f'][(step + vine) % 3] ?? '#4f9a5f',
        vein: 'rgb(240 250 200 / 50%)',
      });
    }
  }
};
