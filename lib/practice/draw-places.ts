import { dice, disc, hills, polygon, sky } from './brush';
import type { Draw } from './pictures';

/** A low sun over hills and a river. */
export const sunrise: Draw = (context, width, height) => {
  sky(context, width, height, ['#2b3a67', '#b56576', '#f4a261', '#ffe3b3']);
  disc(context, width * 0.66, height * 0.5, height * 0.12, '#fff3d6', 120);
  hills(context, width, height, height * 0.6, 30, '#b0573f');
  hills(context, width, height, height * 0.68, 44, '#7d3f39');
  context.fillStyle = '#e9b384';
  context.fillRect(0, height * 0.76, width, height * 0.1);
  for (let step = 0; step < 14; step++) {
    context.fillStyle = `rgb(255 243 214 / ${0.6 - step * 0.04})`;
    context.fillRect(width * 0.66 - 70 + step * 3, height * 0.765 + step * 6, 140 - step * 6, 3);
  }
  hills(context, width, height, height * 0.88, 24, '#3a2420');
};

/** A small yellow tram on a steep street. */
export const tram: Draw = (context, width, height) => {
  sky(context, width, height, ['#bfe0e8', '#f6efe0']);
  const random = dice(11);
  for (let house = 0; house < 7; house++) {
    const x = house * width * 0.15 - 30;
    const top = height * (0.16 + random() * 0.2);
    context.fillStyle = ['#f3d9c4', '#e8c7c0', '#dfe6da', '#f6e7b8'][house % 4] ?? '#f3d9c4';
    context.fillRect(x, top, width * 0.16, height);
    for (let row = 0; row < 5; row++) {
      for (let column = 0; column < 2; column++) {
        context.fillStyle = '#7d8f98';
        context.fillRect(x + 34 + column * 78, top + 50 + row * 110, 36, 62);
      }
    }
  }
  polygon(context, '#8d8478', [
    [0, height],
    [width, height * 0.62],
    [width, height],
  ]);
  context.save();
  context.translate(width * 0.5, height * 0.66);
  context.rotate(-0.3);
  context.fillStyle = '#f2b705';
  context.beginPath();
  context.roundRect(-230, -190, 460, 230, 26);
  context.fill();
  context.fillStyle = '#fdf6e3';
  context.fillRect(-230, -120, 460, 76);
  for (let pane = 0; pane < 5; pane++) {
    context.fillStyle = '#37474f';
    context.fillRect(-214 + pane * 88, -112, 72, 60);
  }
  context.restore();
  for (const side of [-140, 140])
    disc(context, width * 0.5 + side, height * 0.7 - side * 0.3 + 8, 30, '#2f2f2f');
};

/** Azulejos: eight-pointed stars in two blues. */
export const tiles: Draw = (context, width, height) => {
  const size = 200;
  for (let x = 0; x < width; x += size) {
    for (let y = 0; y < height; y += size) {
      context.fillStyle = '#f5f3ec';
      context.fillRect(x, y, size, size);
      context.save();
      context.translate(x + size / 2, y + size / 2);
      for (let turn = 0; turn < 2; turn++) {
        context.rotate((turn * Math.PI) / 4);
        context.fillStyle = turn === 0 ? '#1f5fa8' : '#3f86cf';
        context.fillRect(-56, -56, 112, 112);
      }
      context.restore();
      disc(context, x + size / 2, y + size / 2, 34, '#f5f3ec');
      disc(context, x + size / 2, y + size / 2, 16, '#1f5fa8');
      for (const [dx, dy] of [
        [0, 0],
        [size, 0],
        [0, size],
        [size, size],
      ] as const)
        disc(context, x + dx, y + dy, 40, '#16437a');
      context.strokeStyle = '#c9c3b2';
      context.lineWidth = 3;
      context.strokeRect(x, y, size, size);
    }
  }
};

/** Light of a tall window on a floor. */
export const windowLight: Draw = (context, width, height) => {
  sky(context, width, height, ['#d9c8ae', '#b99873']);
  context.fillStyle = '#8a5f3c';
  context.fillRect(0, height * 0.62, width, height * 0.38);
  for (let board = 0; board < 9; board++) {
    context.fillStyle = 'rgb(0 0 0 / 0.12)';
    context.fillRect(0, height * (0.62 + board * 0.045), width, 3);
  }
  context.fillStyle = '#fff7e0';
  context.fillRect(width * 0.14, height * 0.08, width * 0.3, height * 0.44);
  context.fillStyle = '#7a5a3c';
  context.fillRect(width * 0.28, height * 0.08, 14, height * 0.44);
  context.fillRect(width * 0.14, height * 0.29, width * 0.3, 14);
  for (let column = 0; column < 2; column++) {
    for (let row = 0; row < 2; row++) {
      const x = width * (0.3 + column * 0.24) + row * 70;
      const y = height * (0.66 + row * 0.15);
      polygon(context, 'rgb(255 240 200 / 0.75)', [
        [x, y],
        [x + 200, y],
        [x + 260, y + 150],
        [x + 60, y + 150],
      ]);
    }
  }
};

/** A wide river at dawn with one small boat. */
export const river: Draw = (context, width, height) => {
  sky(context, width, height * 0.5, ['#6d8ea0', '#f0d9c0']);
  hills(context, width, height * 0.56, height * 0.46, 12, '#4c5d66');
  context.fillStyle = '#8fa9b5';
  context.fillRect(0, height * 0.5, width, height * 0.5);
  const random = dice(5);
  for (let ripple = 0; ripple < 130; ripple++) {
    const y = height * (0.52 + random() * 0.47);
    context.fillStyle = `rgb(255 240 220 / ${0.12 + random() * 0.3})`;
    context.fillRect(random() * width, y, 40 + random() * 220, 2 + (y / height) * 3);
  }
  polygon(context, '#2d2a28', [
    [700, 560],
    [900, 560],
    [870, 604],
    [730, 604],
  ]);
  polygon(context, '#f7ede0', [
    [792, 380],
    [792, 548],
    [890, 548],
  ]);
  context.fillStyle = '#2d2a28';
  context.fillRect(786, 370, 6, 190);
};

/** White sheets on a line between two houses. */
export const laundry: Draw = (context, width, height) => {
  sky(context, width, height, ['#9ccbe0', '#eaf4f6']);
  context.fillStyle = '#5b93b5';
  context.fillRect(0, height * 0.7, width, height * 0.1);
  context.fillStyle = '#efe3d0';
  context.fillRect(0, height * 0.8, width, height * 0.2);
  context.fillStyle = '#e0b48f';
  context.fillRect(0, 0, width * 0.14, height);
  context.fillStyle = '#d99b86';
  context.fillRect(width * 0.86, 0, width * 0.14, height);
  context.strokeStyle = '#5a4a3c';
  context.lineWidth = 4;
  context.beginPath();
  context.moveTo(width * 0.14, height * 0.22);
  context.quadraticCurveTo(width * 0.5, height * 0.32, width * 0.86, height * 0.2);
  context.stroke();
  for (let sheet = 0; sheet < 4; sheet++) {
    const x = width * (0.19 + sheet * 0.17);
    const share = (x + 75 - width * 0.14) / (width * 0.72);
    // On the line, which is the quadratic curve above.
    const top = height * ((1 - share) ** 2 * 0.22 + 2 * share * (1 - share) * 0.32 + share ** 2 * 0.2);
    polygon(context, sheet % 2 === 0 ? '#ffffff' : '#f3f6f7', [
      [x, top],
      [x + 150, top + 4],
      [x + 160, top + 300],
      [x + 90, top + 316],
      [x - 8, top + 304],
    ]);
    context.fillStyle = 'rgb(90 120 140 / 0.1)';
    context.fillRect(x + 66, top + 4, 18, 300);
  }
};
