import { drawLeaf } from '../drawing/leaf';
import type { Brush, Scene } from '../drawing/paint';
import { blob } from '../drawing/shapes';

export interface Card {
  readonly lines: readonly string[];
  readonly small: string;
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  readonly motif: 'sun' | 'sprig';
}

/** A few large words on coloured paper, a border around them and a small drawing over them. */
export const letteredCard =
  ({ lines, small, ink, paper, accent, motif }: Card): Scene =>
  ({ brush, width, height }) => {
    brush.fillStyle = paper;
    brush.fillRect(0, 0, width, height);
    const edge = width * 0.05;
    brush.strokeStyle = ink;
    brush.lineWidth = 5;
    brush.strokeRect(edge, edge, width - 2 * edge, height - 2 * edge);
    brush.lineWidth = 1.5;
    brush.strokeRect(edge + 14, edge + 14, width - 2 * edge - 28, height - 2 * edge - 28);
    const top = height * 0.26;
    if (motif === 'sun') sun(brush, width / 2, top, Math.min(width, height) * 0.09, accent);
    else sprig(brush, width / 2, top, Math.min(width, height) * 0.17, accent);
    brush.fillStyle = ink;
    brush.textAlign = 'center';
    brush.textBaseline = 'middle';
    const size = fit(brush, lines, width * 0.76, Math.min(width, height) * 0.13);
    const gap = size * 1.22;
    const middle = height * 0.56;
    lines.forEach((line, index) =>
      brush.fillText(line, width / 2, middle + (index - (lines.length - 1) / 2) * gap),
    );
    brush.fillStyle = accent;
    brush.fillRect(width * 0.44, height * 0.79, width * 0.12, 5);
    brush.fillStyle = ink;
    brush.font = `${size * 0.34}px Georgia, 'Times New Roman', serif`;
    brush.fillText(small, width / 2, height * 0.85);
  };

/** The size at which the longest line is as wide as it may be; leaves the brush with it. */
function fit(brush: Brush, lines: readonly string[], room: number, largest: number): number {
  const font = (size: number): string => `600 ${size}px Georgia, 'Times New Roman', serif`;
  brush.font = font(100);
  const widest = Math.max(...lines.map((line) => brush.measureText(line).width));
  const size = Math.min(largest, (room / widest) * 100);
  brush.font = font(size);
  return size;
}

function sun(brush: Brush, x: number, y: number, radius: number, colour: string): void {
  blob(brush, colour, [x, y, radius * 0.62]);
  for (let ray = 0; ray < 16; ray += 1) {
    const angle = (ray * Math.PI) / 8;
    drawLeaf(brush, {
      x: x + Math.cos(angle) * radius * 0.76,
      y: y + Math.sin(angle) * radius * 0.76,
      length: radius * (ray % 2 ? 0.36 : 0.6),
      breadth: radius * 0.16,
      angle,
      colour,
    });
  }
}

function sprig(brush: Brush, x: number, y: number, long: number, colour: string): void {
  for (let leaf = 0; leaf < 9; leaf += 1) {
    const side = leaf % 2 ? 1 : -1;
    drawLeaf(brush, {
      x,
      y: y + long * (0.5 - leaf * 0.105),
      length: long * 0.46,
      breadth: long * 0.16,
      angle: -Math.PI / 2 + (leaf === 8 ? 0 : side * 0.95),
      colour,
    });
  }
  brush.fillStyle = colour;
  brush.fillRect(x - 2.5, y - long * 0.4, 5, long);
}
