import type { PublisherIo } from '@/lib/domain/publisher';

/** Waits so many ms, or until the caller's time is over: what is done next looks at the signal itself. */
export function pause(ms: number, { signal }: Pick<PublisherIo, 'signal'>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => resolve(), { once: true });
  if (signal.aborted) resolve();
  return promise.finally(() => clearTimeout(timer));
}
