import { setNextDue } from '@/lib/browser/alarms';
import { keepAliveWhile } from '@/lib/browser/keep-alive';
import type { WakePort } from './world';

/** Wakes by alarm, and by timer while the background lives. `onTimer` is the scan. */
export function makeWake(onTimer: () => void): WakePort {
  let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly done: () => void } | null = null;

  const clear = (): void => {
    if (!pending) return;
    clearTimeout(pending.timer);
    pending.done();
    pending = null;
  };

  return {
    setNextDue,
    setTimer(ms, { keepAlive }) {
      clear();
      if (ms === null) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(() => {
        clear();
        onTimer();
      }, ms);
      pending = { timer, done: resolve };
      if (keepAlive) void keepAliveWhile(() => promise);
    },
  };
}
