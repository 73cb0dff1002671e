import { useEffect, useState } from 'react';
import type { PaletteItem } from './palette-item';
import type { SearchItems } from './palette';

const NONE: readonly PaletteItem[] = [];
/** Shorter than the pause between two keys of most people would search for every letter, ms. */
const PAUSE_MS = 80;

/** What the search knows beyond the items at hand. Results of an older query stay until the new ones are there. */
export function useFoundItems(query: string, search: SearchItems | undefined): readonly PaletteItem[] {
  const [found, setFound] = useState(NONE);
  const wanted = query.trim();
  useEffect(() => {
    if (!search || wanted === '') return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      void search(wanted, controller.signal).then((items) => {
        if (!controller.signal.aborted) setFound(items);
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, search]);
  return wanted === '' ? NONE : found;
}
