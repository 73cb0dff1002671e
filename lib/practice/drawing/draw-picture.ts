import type { Scene } from './paint';
import { paperGrain } from './paper-grain';
import { seededRandom } from './seeded-random';

/** A picture as it is to be drawn. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly type: 'image/jpeg' | 'image/png';
  readonly seed: number;
  readonly scene: Scene;
}

/** Draws a picture; the same drawing gives the same bytes in the same browser. Needs `OffscreenCanvas`. */
export function drawPicture({ width, height, type, seed, scene }: Drawing): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no 2d canvas');
  const paint = { brush, width, height, random: seededRandom(seed) };
  scene(paint);
  paperGrain(paint);
  return canvas.convertToBlob({ type, quality: 0.86 });
}
