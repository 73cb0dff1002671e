/** A page's own canvas (films are recorded from it) or one that is never shown. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What a scene is drawn with. Sizes are pixels; `random` gives 0 to 1, the same row for the same picture. */
export interface Paint {
  readonly brush: Brush;
  readonly width: number;
  readonly height: number;
  readonly random: () => number;
}

export type Scene = (paint: Paint) => void;
