import { useEffect, useState } from 'react';
import type { Attaching } from '@/lib/domain/attachment';
import { ask } from '@/lib/messaging/client';

const LOOK_MS = 400;

/** How far a file of the library is on its way into the page in front; null while none is, or nothing is known yet. */
export function useAttaching(assetId: string | null): Attaching | null {
  const [seen, see] = useState<Attaching | null>(null);
  useEffect(() => {
    if (assetId === null) return;
    const look = async (): Promise<void> => {
      const answer = await ask('front.attaching', { assetId });
      if (answer.ok) see(answer.value);
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => {
      clearInterval(timer);
      see(null);
    };
  }, [assetId]);
  return seen;
}
