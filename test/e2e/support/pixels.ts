import type { Page } from '@playwright/test';
import type { Rgb } from '../../support/contrast.ts';

/** What is drawn, pixel by pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Rgb;
}

/** Reads a picture. `reader`: any page whose own rules let it draw one from a `data:` address. */
export async function pixelsOf(reader: Page, png: Buffer): Promise<Pixels> {
  const { width, height, data } = await reader.evaluate(
    async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(picture, 0, 0);
      const drawn = drawing?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      return { width: picture.width, height: picture.height, data: [...drawn] };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  const part = (at: number): number => data[at] ?? 0;
  return {
    width,
    height,
    at: (x, y) => {
      const at = 4 * (y * width + x);
      return [part(at), part(at + 1), part(at + 2)];
    },
  };
}
