/** Version 2 of the observer, in Chromium only; TypeScript doesn't know it. */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: true;
  /** Ms; 100 is the least. */
  readonly delay: number;
}

export interface VisibilityWatch {
  /** Whether nothing covers or alters the element, as the browser itself drew it; null where the browser can't say. */
  readonly isVisible: () => Promise<boolean | null>;
  readonly stop: () => void;
}

/** Ms. The browser looks every 100; on a machine that has much to do much later, and a refusal must not come of that. */
const PATIENCE = 2_000;

/** Lets the browser tell whether an element is covered: also by what takes no clicks, which no script can find out. */
export function watchVisibility(element: Element): VisibilityWatch {
  if (
    typeof IntersectionObserverEntry === 'undefined' ||
    !('isVisible' in IntersectionObserverEntry.prototype)
  )
    return { isVisible: () => Promise.resolve(null), stop: () => undefined };
  let visible: boolean | null = null;
  let wake = (): void => undefined;
  const take = (entries: readonly IntersectionObserverEntry[]): void => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible: boolean }) | undefined;
    if (last) visible = last.isVisible;
    wake();
  };
  const options: VisibilityOptions = {
    trackVisibility: true,
    delay: 100,
    threshold: [0, 0.25, 0.5, 0.75, 1],
  };
  const observer = new IntersectionObserver(take, options);
  observer.observe(element);
  return {
    async isVisible() {
      take(observer.takeRecords());
      if (visible === true) return true;
      // It was just put there, or was covered a moment ago.
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, PATIENCE);
        wake = () => {
          if (visible !== true) return;
          clearTimeout(timer);
          resolve();
        };
      });
      return visible ?? false;
    },
    stop: () => observer.disconnect(),
  };
}
