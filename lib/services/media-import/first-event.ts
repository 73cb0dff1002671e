/** A file that says nothing for so long can't be played here, ms. */
const SILENCE_MS = 10_000;

/** Waits for an event of a film's or a sound's element. Rejects with the signal's reason, after 10 s without it, and where it can't be played. */
export function firstEvent(element: HTMLMediaElement, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = AbortSignal.any([signal, AbortSignal.timeout(SILENCE_MS)]);
    give.addEventListener('abort', () => reject(give.reason as Error), { once: true });
    element.addEventListener(event, () => resolve(), { once: true });
    element.addEventListener(
      'error',
      () => reject(new Error(element.error?.message ?? 'can not be played')),
      { once: true },
    );
  });
}
