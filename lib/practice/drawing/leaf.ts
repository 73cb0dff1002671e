import type { Brush } from './paint';

export interface Leaf {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  /** Across, at the widest place. */
  readonly breadth: number;
  /** Radians; 0 points right, a quarter turn back (`-Math.PI / 2`) up. */
  readonly angle: number;
  readonly colour: string;
  /** Colour of the midrib and side veins; none are drawn without. */
  readonly vein?: string;
}

/** A pointed leaf that grows out of a point. */
export function drawLeaf(brush: Brush, { x, y, length, breadth, angle, colour, vein }: Leaf): void {
  brush.save();
  brush.translate(x, y);
  brush.rotate(angle);
  brush.fillStyle = colour;
  brush.beginPath();
  brush.moveTo(0, 0);
  brush.bezierCurveTo(length * 0.25, -breadth * 0.75, length * 0.7, -breadth * 0.55, length, 0);
  brush.bezierCurveTo(length * 0.7, breadth * 0.55, length * 0.25, breadth * 0.75, 0, 0);
  brush.fill();
  if (vein !== undefined) {
    brush.clip();
    brush.strokeStyle = vein;
    brush.lineWidth = Math.max(1, breadth / 28);
    brush.beginPath();
    brush.moveTo(0, 0);
    brush.lineTo(length, 0);
    for (let along = 0.15; along < 0.9; along += 0.13)
      for (const side of [-1, 1]) {
        brush.moveTo(length * along, 0);
        brush.lineTo(length * (along + 0.16), (side * breadth) / 2);
      }
    brush.stroke();
  }
  brush.restore();
}
