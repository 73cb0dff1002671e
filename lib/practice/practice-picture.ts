import type { Drawing } from './drawing/draw-picture';

/** A picture of the practice library: how it is drawn, and what is in it for people who don't see it. */
export interface PracticePicture extends Drawing {
  readonly alt: string;
}
