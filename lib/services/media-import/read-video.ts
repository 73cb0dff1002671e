import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { canvasCodec } from './canvas-codec';
import { drawSign } from './draw-sign';
import { firstEvent } from './first-event';
import { lengthOf } from './length-of';
import { makeThumb } from './make-thumb';
import type { FilmFacts, ImportIo } from './media-io';
import { readMp4Head } from './read-mp4-head';

/**
 * Size, length and first picture of a film, by a `<video>` that is never shown. Where this browser can't play it, by the film's own
 * description (MP4), else `media-unsupported`.
 */
export const readVideo: ImportIo['readVideo'] = async (blob, signal) => {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const url = URL.createObjectURL(blob);
  try {
    const loaded = firstEvent(video, 'loadeddata', signal);
    video.src = url;
    await loaded;
    const { videoWidth: width, videoHeight: height } = video;
    if (width === 0) return await byHead(blob, 'no picture that can be shown here');
    const frame = new OffscreenCanvas(width, height);
    frame.getContext('2d')?.drawImage(video, 0, 0);
    const picture = await canvasCodec.decode(await frame.convertToBlob({ type: 'image/jpeg', quality: 0.9 }));
    if (!picture.ok) return picture;
    const thumb = await makeThumb(picture.value);
    picture.value.close();
    return ok({ width, height, seconds: await lengthOf(video, signal), thumb });
  } catch (error) {
    return signal.aborted ? fail(failure('aborted')) : await byHead(blob, String(error));
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
};

/** Networks take films that not every browser can play: such a one is kept by what it says of itself. */
async function byHead(blob: Blob, reason: string): Promise<Result<FilmFacts, Failure>> {
  const facts = blob.type === 'video/mp4' ? await readMp4Head(blob) : null;
  return facts ? ok({ ...facts, thumb: await drawSign('film') }) : fail(failure('media-unsupported', reason));
}
