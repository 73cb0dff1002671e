import { disc, leaf, polygon, sky, vessel } from './brush';
import type { Draw } from './pictures';

/** A dark, round loaf with a leaf cut into its crust. */
export const loaf: Draw = (context, width, height) => {
  sky(context, width, height, ['#efe6d6', '#e0d2ba']);
  for (let thread = 0; thread < width; thread += 26) {
    context.fillStyle = 'rgb(120 100 70 / 0.06)';
    context.fillRect(thread, 0, 3, height);
    context.fillRect(0, thread, width, 3);
  }
  disc(context, width * 0.5, height * 0.53, 430, 'rgb(60 40 20 / 0.25)', 60);
  const crust = context.createRadialGradient(width * 0.42, height * 0.4, 60, width * 0.5, height * 0.5, 420);
  crust.addColorStop(0, '#d99a55');
  crust.addColorStop(0.7, '#9a5a2b');
  crust.addColorStop(1, '#5b3217');
  context.fillStyle = crust;
  context.beginPath();
  context.arc(width * 0.5, height * 0.5, 420, 0, Math.PI * 2);
  context.fill();
  for (let side = -1; side <= 1; side += 2) {
    for (let cut = 0; cut < 4; cut++)
      leaf(
        context,
        width * 0.5,
        height * (0.72 - cut * 0.13),
        190 - cut * 18,
        -Math.PI / 2 + side * 0.9,
        '#f1d7a8',
        0.16,
      );
  }
  context.fillStyle = '#f1d7a8';
  context.fillRect(width * 0.5 - 8, height * 0.22, 16, height * 0.56);
};

/** A small cup of black coffee from above. */
export const coffee: Draw = (context, width, height) => {
  sky(context, width, height, ['#dfe7ea', '#cbd8dd']);
  for (let x = 0; x < width; x += 300) {
    for (let y = 0; y < height; y += 300) {
      context.strokeStyle = '#f4f7f8';
      context.lineWidth = 10;
      context.strokeRect(x, y, 300, 300);
      disc(context, x + 150, y + 150, 40, 'rgb(63 134 207 / 0.25)');
    }
  }
  disc(context, width * 0.52, height * 0.55, 400, 'rgb(40 50 60 / 0.2)', 50);
  disc(context, width * 0.5, height * 0.5, 400, '#ffffff');
  disc(context, width * 0.5, height * 0.5, 370, '#f1f1ee');
  context.fillStyle = '#ffffff';
  context.beginPath();
  context.roundRect(width * 0.68, height * 0.46, 170, 90, 44);
  context.fill();
  disc(context, width * 0.5, height * 0.5, 240, '#ffffff', 30);
  disc(context, width * 0.5, height * 0.5, 212, '#2a1a12');
  disc(context, width * 0.47, height * 0.46, 170, '#4a2c1b');
  disc(context, width * 0.51, height * 0.52, 160, '#2a1a12');
};

/** A terracotta pot with a young plant. */
export const pot: Draw = (context, width, height) => {
  sky(context, width, height, ['#f4ede1', '#e9dcc6']);
  context.fillStyle = '#cdb896';
  context.fillRect(0, height * 0.84, width, height * 0.16);
  context.fillStyle = '#b39a74';
  context.fillRect(0, height * 0.84, width, 12);
  context.strokeStyle = '#3f7d4f';
  context.lineWidth = 16;
  context.beginPath();
  context.moveTo(width * 0.5, height * 0.6);
  context.quadraticCurveTo(width * 0.47, height * 0.4, width * 0.52, height * 0.22);
  context.stroke();
  const shoots: readonly (readonly [number, number, number])[] = [
    [0.5, 0.54, 0.5],
    [0.49, 0.47, -2.5],
    [0.488, 0.4, -0.2],
    [0.492, 0.34, -2.9],
    [0.505, 0.28, -0.5],
    [0.52, 0.22, -1.6],
  ];
  shoots.forEach(([x, y, angle], index) =>
    leaf(context, width * x, height * y, 270 - index * 16, angle, index % 2 === 0 ? '#4d9460' : '#3a7a4c'),
  );
  vessel(context, width * 0.5, height * 0.6, 420, 330, '#c8673f', '#d97c52');
};

/** Five clay pots in a row, one with a crack. */
export const pots: Draw = (context, width, height) => {
  sky(context, width, height, ['#e8edea', '#d5ddd8']);
  context.fillStyle = '#a8876a';
  context.fillRect(0, height * 0.8, width, height * 0.2);
  const sizes = [150, 230, 300, 200, 260];
  sizes.forEach((size, index) => {
    const x = width * (0.12 + index * 0.19);
    const colour = ['#c8673f', '#8d5a3b', '#d98e5f', '#6f7f86', '#b5523a'][index] ?? '#c8673f';
    vessel(context, x, height * 0.8 - size, size * 0.9, size, colour, colour);
    context.fillStyle = 'rgb(255 255 255 / 0.12)';
    context.fillRect(x - size * 0.28, height * 0.8 - size, size * 0.1, size);
    if (index === 2) {
      polygon(context, '#4a2a1a', [
        [x + 40, height * 0.8 - size],
        [x + 52, height * 0.8 - size + 80],
        [x + 30, height * 0.8 - size + 130],
        [x + 58, height * 0.8 - size + 190],
        [x + 46, height * 0.8 - size + 84],
        [x + 60, height * 0.8 - size + 20],
      ]);
    }
  });
};
