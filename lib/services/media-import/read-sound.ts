import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { drawSign } from './draw-sign';
import { firstEvent } from './first-event';
import { lengthOf } from './length-of';
import type { ImportIo } from './media-io';

/** Length of a sound, by an `<audio>` that is never heard. `media-unsupported` where this browser can't play it. */
export const readSound: ImportIo['readSound'] = async (blob, signal) => {
  const audio = document.createElement('audio');
  audio.preload = 'metadata';
  const url = URL.createObjectURL(blob);
  try {
    const loaded = firstEvent(audio, 'loadedmetadata', signal);
    audio.src = url;
    await loaded;
    return ok({
      width: 0,
      height: 0,
      seconds: await lengthOf(audio, signal),
      thumb: await drawSign('sound'),
    });
  } catch (error) {
    return fail(failure(signal.aborted ? 'aborted' : 'media-unsupported', String(error)));
  } finally {
    audio.removeAttribute('src');
    audio.load();
    URL.revokeObjectURL(url);
  }
};
