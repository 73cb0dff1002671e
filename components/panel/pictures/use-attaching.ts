import { useEffect, useState } from 'react';
import type { Attaching } from '@/lib/domain/attachment';
import { ask } from '@/lib/messaging/client';

const LOOK_MS = 400;

/** How far a file is, in bytes, and how fast it goes, in bytes a second. */
export interface OnItsWay extends Attaching {
  readonly speed: number;
}

/** How far a file of the library is on its way into the page in front; null while none is, or nothing is known yet. */
export function useAttaching(assetId: string | null): OnItsWay | null {
  const [seen, see] = useState<OnItsWay | null>(null);
  useEffect(() => {
    if (assetId === null) return;
    const startedAt = performance.now();
    const look = async (): Promise<void> => {
      const answer = await ask('front.attaching', { assetId });
      if (!answer.ok) return;
      const seconds = (performance.now() - startedAt) / 1_000;
      see(answer.value && { ...answer.value, speed: answer.value.done / seconds });
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => {
      clearInterval(timer);
      see(null);
    };
  }, [assetId]);
  return seen;
}
