import { downwards } from '../drawing/gradients';
import type { Brush, Paint } from '../drawing/paint';
import { blob, shaded } from '../drawing/shapes';

/** A row of quince jam on the pantry shelf, the light behind it. */
export function jamJars({ brush, width, height, random }: Paint): void {
  brush.fillStyle = downwards(brush, 0, height, ['#dfe9ea', '#f6ead4', '#e9cda2']);
  brush.fillRect(0, 0, width, height);
  brush.strokeStyle = 'rgb(11 114 133 / 13%)';
  brush.lineWidth = 4;
  for (let x = 0; x <= width; x += width / 12)
    for (let y = 0; y < height * 0.76; y += width / 12) brush.strokeRect(x, y, width / 12, width / 12);
  const shelf = height * 0.8;
  shaded(brush, 22, () => {
    brush.fillStyle = downwards(brush, shelf, height * 0.88, ['#a26e45', '#6f4529']);
    brush.fillRect(0, shelf, width, height * 0.08);
  });
  brush.fillStyle = 'rgb(90 55 30 / 16%)';
  brush.fillRect(0, height * 0.88, width, height * 0.12);
  const cloths = ['#0b7285', '#c8643c', '#f7f1e2', '#d9a441', '#7c3f4c'];
  for (let jar = 0; jar < 5; jar += 1) {
    const tall = height * (0.36 + random() * 0.12);
    drawJar(brush, width * (0.135 + jar * 0.182), shelf + 4, width * 0.075, tall, cloths[jar] ?? '#0b7285');
  }
  for (const [x, size] of [
    [0.05, 0.05],
    [0.94, 0.058],
  ] as const)
    quince(brush, width * x, shelf - width * size * 0.9, width * size);
}

function drawJar(brush: Brush, x: number, foot: number, half: number, tall: number, cloth: string): void {
  const top = foot - tall;
  shaded(brush, 12, () => {
    brush.fillStyle = downwards(brush, top, foot, ['#f4b84f', '#df8428', '#b9551a']);
    brush.beginPath();
    brush.roundRect(x - half, top, half * 2, tall, [half * 0.35, half * 0.35, half * 0.22, half * 0.22]);
    brush.fill();
  });
  brush.fillStyle = 'rgb(255 250 230 / 34%)';
  brush.beginPath();
  brush.roundRect(x - half * 0.82, top + tall * 0.1, half * 0.22, tall * 0.78, half * 0.1);
  brush.fill();
  const label = { top: foot - tall * 0.58, tall: tall * 0.34 };
  brush.fillStyle = '#fff8e6';
  brush.fillRect(x - half * 0.58, label.top, half * 1.32, label.tall);
  brush.fillStyle = '#3a2420';
  brush.font = `italic ${half * 0.29}px Georgia, serif`;
  brush.textAlign = 'center';
  brush.fillText('marmelo', x + half * 0.03, label.top + label.tall * 0.48);
  brush.font = `${half * 0.22}px Georgia, serif`;
  brush.fillText('2026', x + half * 0.03, label.top + label.tall * 0.82);
  brush.fillStyle = cloth;
  brush.beginPath();
  brush.moveTo(x - half * 1.18, top + tall * 0.14);
  brush.quadraticCurveTo(x - half, top - tall * 0.1, x, top - tall * 0.1);
  brush.quadraticCurveTo(x + half, top - tall * 0.1, x + half * 1.18, top + tall * 0.14);
  for (let fold = 5; fold >= -5; fold -= 1)
    brush.lineTo(x + (fold / 5) * half * 1.1, top + tall * (fold % 2 ? 0.17 : 0.13));
  brush.fill();
  brush.fillStyle = '#3a2420';
  brush.fillRect(x - half * 1.02, top + tall * 0.045, half * 2.04, 5);
}

function quince(brush: Brush, x: number, y: number, radius: number): void {
  shaded(brush, 10, () => blob(brush, '#e2b93b', [x, y, radius, radius * 0.95]));
  blob(brush, '#f1d469', [x - radius * 0.3, y - radius * 0.32, radius * 0.42, radius * 0.36]);
  blob(brush, '#6d5420', [x + radius * 0.1, y - radius * 0.84, radius * 0.13, radius * 0.08]);
}
