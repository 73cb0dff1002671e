import { useEffect, useState } from 'react';
import type { PopupSnapshot } from '@/lib/domain/popup-snapshot';
import { afterPaint } from './after-paint';
import { usePopupPorts } from './popup-ports';

/** What is planned and what needs the person: as last known at first, then live. Null until either is there. */
export function useSnapshot(): PopupSnapshot | null {
  const { snapshot: first, library } = usePopupPorts();
  const [snapshot, setSnapshot] = useState(first);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    void afterPaint()
      .then(library)
      .then(({ watch }) => {
        if (!isGone) stop = watch(setSnapshot);
      });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [library]);
  return snapshot;
}
