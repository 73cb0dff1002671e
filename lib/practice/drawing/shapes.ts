import type { Brush } from './paint';

type Fill = string | CanvasGradient;

/** A filled ellipse around a point, turned by `angle` radians. */
export function blob(
  brush: Brush,
  fill: Fill,
  [x, y, radiusX, radiusY = radiusX, angle = 0]: readonly [number, number, number, number?, number?],
): void {
  brush.fillStyle = fill;
  brush.beginPath();
  brush.ellipse(x, y, radiusX, radiusY, angle, 0, 2 * Math.PI);
  brush.fill();
}

/** A filled outline through points. */
export function outline(brush: Brush, fill: Fill, points: readonly (readonly [number, number])[]): void {
  brush.fillStyle = fill;
  brush.beginPath();
  for (const [x, y] of points) brush.lineTo(x, y);
  brush.closePath();
  brush.fill();
}

/** A line with round ends along a quadratic curve. */
export function stroke(
  brush: Brush,
  { colour, width }: { readonly colour: string; readonly width: number },
  [fromX, fromY, viaX, viaY, toX, toY]: readonly [number, number, number, number, number, number],
): void {
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.lineCap = 'round';
  brush.beginPath();
  brush.moveTo(fromX, fromY);
  brush.quadraticCurveTo(viaX, viaY, toX, toY);
  brush.stroke();
}

/** Draws with a soft shadow under everything, `far` pixels deep. */
export function shaded(brush: Brush, far: number, draw: () => void): void {
  brush.save();
  brush.shadowColor = 'rgb(20 10 5 / 35%)';
  brush.shadowBlur = far * 1.6;
  brush.shadowOffsetY = far;
  draw();
  brush.restore();
}
