import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { fitInside, type Size } from './fit-inside';
import type { ImageCodec, Picture } from './image-codec';

/** Longest side of the sample in which transparency is looked for; scaling mixes a transparent pixel into its neighbours. */
const SAMPLE_PX = 256;

/** The browser's own decoder and encoder. Needs no document where the browser decodes without one, so the background may use it too. What it writes has no EXIF: no place, no camera. */
export const canvasCodec: ImageCodec = {
  async decode(blob) {
    try {
      return ok(pictureOf(await bitmapOf(blob), blob.type));
    } catch (error) {
      return fail(failure('media-broken', String(error)));
    }
  },
};

/** Pictures are turned as their EXIF asks ('from-image': the default of today's browsers, said aloud). */
async function bitmapOf(blob: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch (error) {
    // Firefox 153 refuses some JPEGs here whose EXIF comes first, and shows them all the same.
    if (typeof Image === 'undefined') throw error;
    return bitmapByElement(blob);
  }
}

async function bitmapByElement(blob: Blob): Promise<ImageBitmap> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  try {
    await image.decode();
    return await createImageBitmap(image);
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

function pictureOf(bitmap: ImageBitmap, type: string): Picture {
  return {
    width: bitmap.width,
    height: bitmap.height,
    transparent: type !== 'image/jpeg' && isTransparent(bitmap),
    encode: ({ type: wanted, quality, ...size }) =>
      draw(bitmap, size).canvas.convertToBlob({ type: wanted, quality }),
    close: () => bitmap.close(),
  };
}

function draw(bitmap: ImageBitmap, { width, height }: Size): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no 2d context');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return context;
}

function isTransparent(bitmap: ImageBitmap): boolean {
  const { width, height } = fitInside(bitmap, SAMPLE_PX);
  const { data } = draw(bitmap, { width, height }).getImageData(0, 0, width, height);
  return data.some((value, index) => index % 4 === 3 && value < 255);
}
