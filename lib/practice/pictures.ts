import { coffee, loaf, pot, pots } from './draw-things';
import { cactus, fern, leaves, monstera } from './draw-plants';
import { laundry, river, sunrise, tiles, tram, windowLight } from './draw-places';

/** Draws into a context of the given size; the same every time. */
export type Draw = (context: OffscreenCanvasRenderingContext2D, width: number, height: number) => void;

/** Every picture of the practice library: how it is drawn, and how large. */
export const PICTURES = {
  sunrise: { draw: sunrise, width: 1600, height: 900 },
  tram: { draw: tram, width: 1200, height: 900 },
  loaf: { draw: loaf, width: 1200, height: 1200 },
  tiles: { draw: tiles, width: 1200, height: 800 },
  coffee: { draw: coffee, width: 1200, height: 1200 },
  window: { draw: windowLight, width: 1080, height: 1350 },
  river: { draw: river, width: 1600, height: 900 },
  laundry: { draw: laundry, width: 1200, height: 800 },
  pot: { draw: pot, width: 1080, height: 1350 },
  cactus: { draw: cactus, width: 1080, height: 1350 },
  fern: { draw: fern, width: 1200, height: 1500 },
  monstera: { draw: monstera, width: 1200, height: 1200 },
  pots: { draw: pots, width: 1600, height: 900 },
  leaves: { draw: leaves, width: 1200, height: 800 },
} as const satisfies Record<string, { draw: Draw; width: number; height: number }>;

export type PictureName = keyof typeof PICTURES;

/** Draws one picture as a file. */
export async function drawPicture(name: PictureName): Promise<File> {
  const { draw, width, height } = PICTURES[name];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no canvas');
  draw(context, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return new File([blob], `${name}.jpg`, { type: 'image/jpeg' });
}
