import { useCallback, useEffect, useRef, useState } from 'react';
import type { FrontPage } from '@/lib/domain/front-page';
import { ask } from '@/lib/messaging/client';
import { usePanelPorts } from './panel-ports';

/** Ms between two looks while the panel is in view: the page doesn't tell which reply box the person clicks into. */
const LOOK_MS = 2_000;

/** The page in front, as it is now; null until it was looked at. */
export function useFront(): FrontPage | null {
  const { windowId, onFrontChange } = usePanelPorts();
  const [front, setFront] = useState<FrontPage | null>(null);
  const last = useRef('');
  const look = useCallback(async (): Promise<void> => {
    const seen = await ask('front.look', { windowId });
    if (!seen.ok) return;
    const now = JSON.stringify(seen.value);
    // The same page, looked at again: nothing is drawn anew, nothing that was typed is lost.
    if (now !== last.current) setFront(seen.value);
    last.current = now;
  }, [windowId]);
  useEffect(() => {
    const lookSoon = (): void => void look();
    lookSoon();
    const timer = setInterval(() => document.visibilityState === 'visible' && lookSoon(), LOOK_MS);
    const end = onFrontChange(lookSoon);
    addEventListener('focus', lookSoon);
    return () => {
      clearInterval(timer);
      end();
      removeEventListener('focus', lookSoon);
    };
  }, [look, onFrontChange]);
  return front;
}
