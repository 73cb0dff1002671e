import { leaf, sky } from './brush';

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
      draw(context as unknown as OffscreenCanvasRenderingContext2D, Math.min(1, share));
      // A timer, because frames of a page that nobody looks at don't come.
      if (share < 1) setTimeout(frame, 33);
      else resolve();
    };
    frame();
  });
  recorder.stop();
  await stopped;
  const mime = type.split(';', 1)[0] ?? type;
  return new File(chunks, `unfolding.${mime === 'video/mp4' ? 'mp4' : 'webm'}`, { type: mime });
}

function draw(context: OffscreenCanvasRenderingContext2D, share: number): void {
  sky(context, WIDTH, HEIGHT, ['#f3efe4', '#e3dcc9']);
  for (let joint = 0; joint < 9; joint++) {
    const grown = Math.max(0, Math.min(1, share * 2.2 - joint * 0.13));
    const y = HEIGHT * (0.92 - joint * 0.085 * Math.min(1, share * 1.6));
    for (const side of [-1, 1])
      leaf(
        context,
        WIDTH / 2,
        y,
        30 + 210 * grown,
        -Math.PI / 2 + side * (0.25 + grown * 0.8),
        `hsl(${128 + joint * 3} 36% ${24 + joint * 3}%)`,
        0.2,
      );
  }
}
