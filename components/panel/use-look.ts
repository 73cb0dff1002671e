import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '@/lib/messaging/client';
import type { In, Out } from '@/lib/messaging/protocol';
import { usePanelPorts } from './panel-ports';

/** Ms between two looks while the panel is in view: the page doesn't tell what the person clicks into, or writes. */
const LOOK_MS = 2_000;

/** After the browser told of a page it may not be drawn yet, nor our script be in it: looked at again after so many ms. */
const AGAIN_MS = [60, 150, 300, 600, 1_200];

type Looks = 'front.look' | 'front.profile';
type Seen<K extends Looks> = Extract<Out<K>, { ok: true }>['value'];

/** What a request says of the page in front, as it is now; null until it was looked at. */
export function useLook<K extends Looks>(request: K): Seen<K> | null {
  const { windowId, onFrontChange } = usePanelPorts();
  const [front, setFront] = useState<Seen<K> | null>(null);
  const last = useRef('');
  const look = useCallback(async (): Promise<void> => {
    const seen = await ask(request, { windowId } as In<K>);
    if (!seen.ok) return;
    const now = JSON.stringify(seen.value);
    // The same page, looked at again: nothing is drawn anew, nothing that was typed is lost.
    if (now !== last.current) setFront(seen.value as Seen<K>);
    last.current = now;
  }, [request, windowId]);
  useEffect(() => {
    let again: readonly ReturnType<typeof setTimeout>[] = [];
    const lookSoon = (): void => {
      for (const one of again) clearTimeout(one);
      again = AGAIN_MS.map((after) => setTimeout(() => void look(), after));
      void look();
    };
    lookSoon();
    const timer = setInterval(() => document.visibilityState === 'visible' && void look(), LOOK_MS);
    const end = onFrontChange(lookSoon);
    addEventListener('focus', lookSoon);
    return () => {
      clearInterval(timer);
      for (const one of again) clearTimeout(one);
      end();
      removeEventListener('focus', lookSoon);
    };
  }, [look, onFrontChange]);
  return front;
}
