type Context = OffscreenCanvasRenderingContext2D;

/** Fills everything with a gradient from top to bottom. */
export function sky(context: Context, width: number, height: number, colours: readonly string[]): void {
  const gradient = context.createLinearGradient(0, 0, 0, height);
  colours.forEach((colour, index) => gradient.addColorStop(index / Math.max(1, colours.length - 1), colour));
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
}

/** A disc, optionally with a glow around it. */
export function disc(context: Context, x: number, y: number, radius: number, colour: string, glow = 0): void {
  context.save();
  context.shadowColor = colour;
  context.shadowBlur = glow;
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
  context.restore();
}

/** Fills a closed shape through points, straight between them. */
export function polygon(
  context: Context,
  colour: string,
  points: readonly (readonly [number, number])[],
): void {
  context.fillStyle = colour;
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  context.fill();
}

/** Rolling ground: a sum of two waves, filled down to the bottom. */
export function hills(
  context: Context,
  width: number,
  height: number,
  level: number,
  swell: number,
  colour: string,
): void {
  const points: [number, number][] = [[0, height]];
  for (let x = 0; x <= width; x += 8) {
    points.push([
      x,
      level + Math.sin(x / (width / 7)) * swell + Math.sin(x / (width / 17) + 2) * swell * 0.35,
    ]);
  }
  polygon(context, colour, [...points, [width, height]]);
}

/** A leaf from its stalk at (x, y), pointing along `angle` (radians), with a midrib. */
export function leaf(
  context: Context,
  x: number,
  y: number,
  length: number,
  angle: number,
  colour: string,
  broad = 0.32,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(0, 0);
  context.bezierCurveTo(length * 0.25, -length * broad, length * 0.75, -length * broad, length, 0);
  context.bezierCurveTo(length * 0.75, length * broad, length * 0.25, length * broad, 0, 0);
  context.fill();
  context.strokeStyle = 'rgb(255 255 255 / 0.28)';
  context.lineWidth = Math.max(1.5, length / 90);
  context.beginPath();
  context.moveTo(length * 0.04, 0);
  context.lineTo(length * 0.94, 0);
  context.stroke();
  context.restore();
}

/** A vessel: wider at the top, with a rim. */
export function vessel(
  context: Context,
  x: number,
  y: number,
  wide: number,
  high: number,
  colour: string,
  rim: string,
): void {
  polygon(context, colour, [
    [x - wide / 2, y],
    [x + wide / 2, y],
    [x + wide * 0.36, y + high],
    [x - wide * 0.36, y + high],
  ]);
  context.fillStyle = rim;
  context.fillRect(x - wide * 0.56, y - high * 0.12, wide * 1.12, high * 0.2);
}

/** The same sequence of numbers in [0, 1) for the same seed (Park and Miller's minimal standard). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
