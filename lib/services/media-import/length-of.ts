import { firstEvent } from './first-event';

/**
 * Length of a film or a sound in seconds, once its element knows its head. Recordings don't say how long they are before they have been
 * played to their end: Chromium and Firefox find it by seeking past it.
 */
export async function lengthOf(element: HTMLMediaElement, signal: AbortSignal): Promise<number> {
  if (Number.isFinite(element.duration)) return element.duration;
  const sought = firstEvent(element, 'seeked', signal);
  element.currentTime = Number.MAX_SAFE_INTEGER;
  await sought;
  return Number.isFinite(element.duration) ? element.duration : element.currentTime;
}
