import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How many of a long list are drawn: what fills a screen at once, the others bit by bit while nothing else is to be done, and before printing all of them. */
export function useDrawnSoFar(total: number, step: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const waiting = requestIdleCallback(() => startTransition(() => setDrawn((before) => before + step)));
    return () => cancelIdleCallback(waiting);
  }, [drawn, total, step]);
  useEffect(() => {
    const all = (): void => flushSync(() => setDrawn(Infinity));
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, []);
  return drawn;
}
