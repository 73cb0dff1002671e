import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { canvasCodec } from './canvas-codec';
import { firstEvent } from './first-event';
import { lengthOf } from './length-of';
import { makeThumb } from './make-thumb';
import type { ImportIo } from './media-io';

/** Size, length and first picture of a film, by a `<video>` that is never shown. `media-unsupported` where this browser can't play it. */
export const readVideo: ImportIo['readVideo'] = async (blob, signal) => {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const url = URL.createObjectURL(blob);
  try {
    const loaded = firstEvent(video, 'loadeddata', signal);
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
