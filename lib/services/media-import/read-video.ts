import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { canvasCodec } from './canvas-codec';
import { makeThumb } from './make-thumb';
import type { ImportIo } from './media-io';

/** A film that says nothing for so long can't be played here, ms. */
const SILENCE_MS = 10_000;

/** Size, length and first picture of a film, by a `<video>` that is never shown. `media-unsupported` where this browser can't play it. */
export const readVideo: ImportIo['readVideo'] = async (blob, signal) => {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const url = URL.createObjectURL(blob);
  try {
    const loaded = next(video, 'loadeddata', signal);
    video.src = url;
    await loaded;
    const { videoWidth: width, videoHeight: height, duration } = video;
    if (width === 0 || !Number.isFinite(duration))
      return fail(failure('media-unsupported', 'no picture in it'));
    const frame = new OffscreenCanvas(width, height);
    frame.getContext('2d')?.drawImage(video, 0, 0);
    const picture = await canvasCodec.decode(await frame.convertToBlob({ type: 'image/jpeg', quality: 0.9 }));
    if (!picture.ok) return picture;
    const thumb = await makeThumb(picture.value);
    picture.value.close();
    return ok({ width, height, seconds: await lengthOf(video, signal), thumb });
  } catch (error) {
    return fail(failure(signal.aborted ? 'aborted' : 'media-unsupported', String(error)));
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
};

/** Recordings don't say how long they are before they have been played to their end: Chromium and Firefox find it by seeking past it. */
async function lengthOf(video: HTMLVideoElement, signal: AbortSignal): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration;
  const sought = next(video, 'seeked', signal);
  video.currentTime = Number.MAX_SAFE_INTEGER;
  await sought;
  return Number.isFinite(video.duration) ? video.duration : video.currentTime;
}

function next(video: HTMLVideoElement, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = AbortSignal.any([signal, AbortSignal.timeout(SILENCE_MS)]);
    give.addEventListener('abort', () => reject(give.reason as Error), { once: true });
    video.addEventListener(event, () => resolve(), { once: true });
    video.addEventListener('error', () => reject(new Error(video.error?.message ?? 'can not be played')), {
      once: true,
    });
  });
}
