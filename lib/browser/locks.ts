/**
 * Runs `work` while no other context of this browser profile holds the lock. A lock is gone when its holder dies although its request
 * may still be running: it serialises code, it proves nothing about an attempt (measured 2026-11).
 */
export const withLock = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(name, work) as Promise<T>;

/** Runs `work` if nobody holds the lock, and gives null at once if somebody does. */
export const withoutWaiting = <T>(name: string, work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) =>
    lock ? work() : null,
  ) as Promise<T | null>;
