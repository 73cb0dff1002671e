import { useLayoutEffect, useState, type RefObject } from 'react';

/** What stays free below the box, px. */
const BELOW = 24;
/** A list is never smaller than this; the page scrolls then. */
const LEAST = 260;

/** The height, px, that a box may take so that it ends with the window. */
export function useRestHeight(box: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(LEAST);
  useLayoutEffect(() => {
    const measure = (): void => {
      const top = (box.current?.getBoundingClientRect().top ?? 0) + scrollY;
      setHeight(Math.max(LEAST, Math.floor(innerHeight - top - BELOW)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    if (box.current?.parentElement) observer.observe(box.current.parentElement);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [box]);
  return height;
}
