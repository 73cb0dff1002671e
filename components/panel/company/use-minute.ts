import { useEffect, useState } from 'react';
import { useCompanyPorts } from './company-ports';

/** Ms between two looks at the clock: "seen 12 days ago" needs no more. */
const STEP_MS = 30_000;

/** Now, epoch ms, looked at again twice a minute. */
export function useMinute(): number {
  const { now } = useCompanyPorts();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), STEP_MS);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}
