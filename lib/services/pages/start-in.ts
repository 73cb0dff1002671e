import type { World } from '../world';

/** By tab: where one is on its way it isn't injected again, which would end the first. */
const starting = new Map<number, Promise<boolean>>();

/** Has the page script run in a tab where it doesn't yet; resolves once it has started. False where the browser lets nobody in. */
export function startIn({ pagesPort }: World, tabId: number): Promise<boolean> {
  const before = starting.get(tabId);
  if (before) return before;
  const start = (pagesPort?.inject(tabId) ?? Promise.resolve(false)).finally(() => starting.delete(tabId));
  starting.set(tabId, start);
  return start;
}
