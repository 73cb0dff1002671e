import { casaLuzPictures } from './content/casa-luz-pictures';
import { fernAndCoPictures } from './content/fern-and-co-pictures';

/** Every picture of the practice library, by the name that posts use. */
export const PICTURES = { ...casaLuzPictures, ...fernAndCoPictures };

export type PictureName = keyof typeof PICTURES;

/** The file that a picture becomes; tells which pictures a library has already. */
export const fileName = (name: PictureName): string =>
  `${name}.${PICTURES[name].type === 'image/png' ? 'png' : 'jpg'}`;
