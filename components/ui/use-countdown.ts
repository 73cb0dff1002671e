import { useCallback, useEffect, useRef } from 'react';

/** Calls back after `ms` of time in which it was not paused. */
export function useCountdown(ms: number, onEnd: () => void): { pause: () => void; resume: () => void } {
  const left = useRef(ms);
  const startedAt = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const pause = useCallback(() => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    left.current -= performance.now() - startedAt.current;
  }, []);

  const resume = useCallback(() => {
    if (timer.current !== null) return;
    startedAt.current = performance.now();
    timer.current = setTimeout(onEnd, Math.max(0, left.current));
  }, [onEnd]);

  useEffect(() => {
    resume();
    return pause;
  }, [pause, resume]);

  return { pause, resume };
}
