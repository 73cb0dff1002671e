import type { Drawing } from './drawing/draw-picture';

/** A picture of the practice library: how it is drawn, and what is in it for people who don't see it. */
export interface PracticePicture extends Drawing {
  /** File name; unique, because it tells which pictures are there already. */
  readonly name: string;
  readonly alt: string;
}
