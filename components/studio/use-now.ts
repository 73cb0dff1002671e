import { useEffect, useState } from 'react';
import { useStudioPorts } from '@/components/ports/studio-ports';

/** Now, epoch ms, drawn again every `stepMs`; at once when the page comes back into view. */
export function useNow(stepMs = 15_000): number {
  const { now } = useStudioPorts();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const look = (): void => setAt(now());
    const timer = setInterval(look, stepMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now, stepMs]);
  return at;
}
