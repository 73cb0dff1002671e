import type { Paint } from './paint';

/** Side of the speckled tile that is laid over a picture, pixels. */
const TILE = 192;

/** Lays a faint grain over a picture, as paper has it: large plain areas look printed, not computed. */
export function paperGrain({ brush, width, height, random }: Paint): void {
  const tile = new OffscreenCanvas(TILE, TILE);
  const speckles = tile.getContext('2d');
  if (!speckles) return;
  for (let count = 0; count < 5_000; count += 1) {
    speckles.fillStyle = random() < 0.5 ? 'rgb(255 255 255 / 7%)' : 'rgb(0 0 0 / 6%)';
    speckles.fillRect(random() * TILE, random() * TILE, 1 + random(), 1 + random());
  }
  const pattern = brush.createPattern(tile, 'repeat');
  if (!pattern) return;
  brush.fillStyle = pattern;
  brush.fillRect(0, 0, width, height);
}
