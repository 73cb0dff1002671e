import { useEffect, useState } from 'react';
import { options } from './options.ts';

/** False for as long as a slow page takes, then true. */
export function useAfterSlowness(): boolean {
  const [ready, setReady] = useState(options.slow === 0);
  useEffect(() => {
    if (options.slow === 0) return;
    const timer = setTimeout(() => setReady(true), options.slow);
    return () => clearTimeout(timer);
  }, []);
  return ready;
}
