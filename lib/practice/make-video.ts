import { downwards } from './drawing/gradients';
import { drawLeaf } from './drawing/leaf';
import { stroke } from './drawing/shapes';
import type { Brush } from './drawing/paint';

/** The file's name without its ending, which depends on what the browser can record. */
export const FILM_NAME = 'fern-and-co-unfolding';

const SECONDS = 3;
const WIDTH = 720;
const HEIGHT = 720;

/** What the browser can record, best first. */
const TYPES = ['video/mp4;codecs=avc1.42E01E', 'video/mp4', 'video/webm;codecs=vp9', 'video/webm'];

/** A short film of a plant that unfolds, recorded from a canvas; null where the browser records nothing. */
export async function makeVideo(): Promise<File | null> {
  const type =
    typeof MediaRecorder === 'undefined'
      ? undefined
      : TYPES.find((one) => MediaRecorder.isTypeSupported(one));
  if (type === undefined) return null;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const recorder = new MediaRecorder(canvas.captureStream(30), {
    mimeType: type,
    videoBitsPerSecond: 1_500_000,
  });
  const chunks: Blob[] = [];
  recorder.ondataavailable = ({ data }) => void chunks.push(data);
  const stopped = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.start();
  const startedAt = performance.now();
  await new Promise<void>((resolve) => {
    const frame = (): void => {
      const share = (performance.now() - startedAt) / (SECONDS * 1_000);
      // The first picture stands for the film in lists, so that something has grown by then.
      draw(context, 0.3 + 0.7 * Math.min(1, share));
      // A timer, because frames of a page that nobody looks at don't come.
      if (share < 1) setTimeout(frame, 33);
      else resolve();
    };
    frame();
  });
  recorder.stop();
  await stopped;
  const mime = type.split(';', 1)[0] ?? type;
  return new File(chunks, `${FILM_NAME}.${mime === 'video/mp4' ? 'mp4' : 'webm'}`, { type: mime });
}

/** The stem grows, and each pair of leaves opens a little after the one below it. */
function draw(brush: Brush, share: number): void {
  brush.fillStyle = downwards(brush, 0, HEIGHT, ['#f6efe4', '#e7dccb']);
  brush.fillRect(0, 0, WIDTH, HEIGHT);
  const [x, foot] = [WIDTH / 2, HEIGHT * 0.95];
  const tall = HEIGHT * 0.78 * (0.15 + 0.85 * share);
  stroke(brush, { colour: '#5c8a4e', width: 9 }, [x, foot, x + 18 * share, foot - tall / 2, x, foot - tall]);
  for (let joint = 0; joint < 8; joint += 1) {
    const open = Math.max(0, Math.min(1, share * 2.2 - joint * 0.15));
    for (const side of [-1, 1])
      drawLeaf(brush, {
        x: x + 9 * share,
        y: foot - tall * (0.14 + joint * 0.115),
        length: 20 + (210 - joint * 14) * open,
        breadth: 10 + (92 - joint * 5) * open,
        angle: -Math.PI / 2 + side * (0.15 + open * (1.15 - joint * 0.07)),
        colour: `hsl(${134 + joint * 3} 40% ${24 + joint * 3}%)`,
        vein: 'rgb(230 240 200 / 50%)',
      });
  }
}
