import { drawPng } from './draw-png.ts';
import type { Colour } from './draw-png.ts';

/** The usual size of an Open Graph picture: 1.91 to 1. */
const WIDTH = 1200;
const HEIGHT = 630;

/** Casa Luz: a low sun over the hills and the river. */
export function houseOfLight(): Buffer {
  const near = hill(470, 38, 0.006, 0);
  const far = hill(400, 46, 0.0042, 2);
  return drawPng(WIDTH, HEIGHT, (x, y) => {
    const sun = Math.hypot(x - 820, y - 300);
    if (y > near(x)) return mix([93, 58, 46], [54, 34, 33], (y - near(x)) / 160);
    if (y > far(x)) return mix([190, 96, 62], [146, 72, 55], (y - far(x)) / 120);
    if (sun < 96) return [255, 243, 214];
    const glow = Math.max(0, 1 - (sun - 96) / 380);
    return mix(mix([247, 178, 92], [252, 222, 160], y / HEIGHT), [255, 236, 190], glow);
  });
}

/** Fern & Co: Barnsley's fern (M. Barnsley, Fractals Everywhere, 1988) on a pale wall. */
export function fern(): Buffer {
  const grown = new Uint8Array(WIDTH * HEIGHT);
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  let [x, y] = [0, 0];
  for (let i = 0; i < 520_000; i += 1) {
    const r = random();
    if (r < 0.01) [x, y] = [0, 0.16 * y];
    else if (r < 0.86) [x, y] = [0.85 * x + 0.04 * y, -0.04 * x + 0.85 * y + 1.6];
    else if (r < 0.93) [x, y] = [0.2 * x - 0.26 * y, 0.23 * x + 0.22 * y + 1.6];
    else [x, y] = [-0.15 * x + 0.28 * y, 0.26 * x + 0.24 * y + 0.44];
    // Laid on its side: the picture is twice as wide as high.
    const across = Math.round(90 + y * 105);
    const down = Math.round(330 - x * 105);
    const at = down * WIDTH + across;
    if (across >= 0 && across < WIDTH && down >= 0 && down < HEIGHT)
      grown[at] = Math.min(255, (grown[at] ?? 0) + 60);
  }
  return drawPng(WIDTH, HEIGHT, (px, py) => {
    const wall = mix([239, 243, 232], [213, 226, 208], py / HEIGHT);
    return mix(wall, [31, 94, 58], (grown[py * WIDTH + px] ?? 0) / 255);
  });
}

function hill(base: number, height: number, frequency: number, phase: number): (x: number) => number {
  return (x) =>
    base - height * Math.sin(x * frequency + phase) - (height / 3) * Math.sin(x * frequency * 2.7);
}

function mix(from: Colour, to: Colour, part: number): Colour {
  const share = Math.min(1, Math.max(0, part));
  const at = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [at(0), at(1), at(2)];
}
