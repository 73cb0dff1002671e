/** Size of the picture in lists, px. */
const WIDTH = 320;
const HEIGHT = 240;

/** Stands out from light and dark alike; the ground shows through. */
const GREY = '#808894';

/** A picture for a file that has none: two notes under a beam for a sound, a frame with a triangle for a film. */
export function drawSign(kind: 'sound' | 'film'): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2d context');
  pen.fillStyle = pen.strokeStyle = GREY;
  pen.lineWidth = 7;
  pen.lineCap = pen.lineJoin = 'round';
  SIGNS[kind](pen);
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
}

const SIGNS = {
  sound(pen: OffscreenCanvasRenderingContext2D) {
    line(pen, [141, 154, 141, 88, 195, 76, 195, 142]);
    pen.stroke();
    for (const [x, y] of [
      [125, 154],
      [179, 142],
    ] as const) {
      pen.beginPath();
      pen.ellipse(x, y, 18, 14, -0.3, 0, Math.PI * 2);
      pen.fill();
    }
  },
  film(pen: OffscreenCanvasRenderingContext2D) {
    pen.beginPath();
    pen.roundRect(104, 78, 112, 84, 12);
    pen.stroke();
    line(pen, [147, 102, 179, 120, 147, 138, 147, 102]);
    pen.fill();
  },
} as const;

function line(pen: OffscreenCanvasRenderingContext2D, points: readonly number[]): void {
  pen.beginPath();
  for (let at = 0; at + 1 < points.length; at += 2) pen.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
}
