import { dice, disc, leaf, sky, vessel } from './brush';
import type { Draw } from './pictures';

/** One fern frond, curled at its tip. */
export const fern: Draw = (context, width, height) => {
  sky(context, width, height, ['#f3efe4', '#e3dcc9']);
  let x = width * 0.3;
  let y = height * 0.94;
  let angle = -Math.PI / 2 + 0.12;
  for (let joint = 0; joint < 46; joint++) {
    const share = 1 - joint / 46;
    const length = 30 + share * 300 * Math.min(1, joint / 6);
    const colour = `hsl(${128 + joint} 38% ${22 + joint * 0.5}%)`;
    leaf(context, x, y, length, angle - 1.15, colour, 0.13);
    leaf(context, x, y, length, angle + 1.15, colour, 0.13);
    x += Math.cos(angle) * 29;
    y += Math.sin(angle) * 29;
    angle += 0.012 + (joint > 36 ? 0.24 : 0);
  }
};

/** One large leaf with deep cuts. */
export const monstera: Draw = (context, width, height) => {
  sky(context, width, height, ['#f7f1e3', '#efe4cd']);
  context.save();
  context.translate(width * 0.5, height * 0.88);
  context.rotate(-Math.PI / 2 + 0.16);
  const length = height * 0.76;
  leaf(context, 0, 0, length, 0, '#1f4d36', 0.62);
  context.globalCompositeOperation = 'destination-out';
  for (let cut = 0; cut < 6; cut++) {
    const at = length * (0.2 + cut * 0.12);
    for (const side of [-1, 1]) {
      context.save();
      context.translate(at, side * (60 + cut * 2));
      context.rotate(side * 1.05);
      context.beginPath();
      context.ellipse(190, 0, 190, 26, 0, 0, Math.PI * 2);
      context.fill();
      context.restore();
    }
  }
  context.restore();
  context.globalCompositeOperation = 'destination-over';
  sky(context, width, height, ['#f7f1e3', '#efe4cd']);
  context.globalCompositeOperation = 'source-over';
};

/** A tall cactus with arms in a blue pot. */
export const cactus: Draw = (context, width, height) => {
  sky(context, width, height, ['#f2c9a1', '#e39b74']);
  context.fillStyle = '#c9744f';
  context.fillRect(0, height * 0.82, width, height * 0.18);
  const limb = (x: number, y: number, wide: number, high: number): void => {
    context.fillStyle = '#3f7d4f';
    context.beginPath();
    context.roundRect(x - wide / 2, y, wide, high, wide / 2);
    context.fill();
    context.fillStyle = 'rgb(255 255 255 / 0.16)';
    for (let rib = -1; rib <= 1; rib++)
      context.fillRect(x + rib * wide * 0.24 - 2, y + wide * 0.3, 4, high - wide * 0.5);
  };
  limb(width * 0.3, height * 0.38, 92, 220);
  limb(width * 0.7, height * 0.28, 92, 300);
  limb(width * 0.64, height * 0.2, 70, 130);
  context.fillStyle = '#3f7d4f';
  context.fillRect(width * 0.29, height * 0.5, width * 0.2, 84);
  context.fillRect(width * 0.5, height * 0.46, width * 0.21, 84);
  limb(width * 0.5, height * 0.14, 170, height * 0.6);
  vessel(context, width * 0.5, height * 0.72, 380, 260, '#2b5c8a', '#3a74a8');
  disc(context, width * 0.53, height * 0.15, 26, '#e76f8a');
};

/** Overlapping leaves, and a cat's tail between two of them. */
export const leaves: Draw = (context, width, height) => {
  sky(context, width, height, ['#12301f', '#1d4630']);
  const random = dice(23);
  const greens = ['#2f6b45', '#3f8457', '#58a06c', '#24543a', '#79b58a', '#1c4a31'];
  for (let each = 0; each < 42; each++) {
    if (each === 30) {
      context.strokeStyle = '#2a2422';
      context.lineWidth = 46;
      context.lineCap = 'round';
      context.beginPath();
      context.moveTo(width * 0.56, height);
      context.bezierCurveTo(
        width * 0.5,
        height * 0.6,
        width * 0.72,
        height * 0.5,
        width * 0.64,
        height * 0.24,
      );
      context.stroke();
    }
    leaf(
      context,
      random() * width,
      random() * height,
      220 + random() * 200,
      random() * Math.PI * 2,
      greens[each % greens.length] ?? '#2f6b45',
      0.26 + random() * 0.1,
    );
  }
};
