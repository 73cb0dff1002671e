import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { firstEvent } from './first-event';
import { lengthOf } from './length-of';
import type { ImportIo } from './media-io';

/** Size of the picture in lists, px. */
const WIDTH = 320;
const HEIGHT = 240;

/** Length of a sound, by an `<audio>` that is never heard. `media-unsupported` where this browser can't play it. */
export const readSound: ImportIo['readSound'] = async (blob, signal) => {
  const audio = document.createElement('audio');
  audio.preload = 'metadata';
  const url = URL.createObjectURL(blob);
  try {
    const loaded = firstEvent(audio, 'loadedmetadata', signal);
    audio.src = url;
    await loaded;
    return ok({ width: 0, height: 0, seconds: await lengthOf(audio, signal), thumb: await drawNote() });
  } catch (error) {
    return fail(failure(signal.aborted ? 'aborted' : 'media-unsupported', String(error)));
  } finally {
    audio.removeAttribute('src');
    audio.load();
    URL.revokeObjectURL(url);
  }
};

/** Two notes under a beam, in a grey that stands out from light and dark alike; the ground shows through. */
function drawNote(): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2d context');
  pen.fillStyle = pen.strokeStyle = '#808894';
  pen.lineWidth = 7;
  pen.lineCap = pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(141, 154);
  pen.lineTo(141, 88);
  pen.lineTo(195, 76);
  pen.lineTo(195, 142);
  pen.stroke();
  for (const [x, y] of [
    [125, 154],
    [179, 142],
  ] as const) {
    pen.beginPath();
    pen.ellipse(x, y, 18, 14, -0.3, 0, Math.PI * 2);
    pen.fill();
  }
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
}
