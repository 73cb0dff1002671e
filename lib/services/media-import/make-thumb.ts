import { fitInside } from './fit-inside';
import type { Picture } from './image-codec';

/** Longest side of the small picture in lists, px: 160 CSS px on a dense screen. */
const THUMB_PX = 320;

/** A small WebP (about 10 kB) of a picture. */
export const makeThumb = (picture: Picture): Promise<Blob> =>
  picture.encode({ ...fitInside(picture, THUMB_PX), type: 'image/webp', quality: 0.8 });
