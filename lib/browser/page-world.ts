import type { InsertOutcome, Intent } from '@/lib/domain/insertion';
import { browser } from './native';

/** The build of `entrypoints/page-world.ts`. */
const FILE = '/page-world.js';

/**
 * Inserts a text in the page's own world, into the element with focus in that frame: one shot, which leaves nothing behind. What comes back is
 * a claim of the page's world; `no-access` where the browser lets nobody in.
 */
export async function insertInPage(tabId: number, frameId: number, intent: Intent): Promise<InsertOutcome> {
  const target = { tabId, frameIds: [frameId] };
  const world = 'MAIN' as const;
  try {
    await browser.scripting.executeScript({ target, world, files: [FILE] });
    const [injection] = await browser.scripting.executeScript({
      target,
      world,
      func: takeAndInsert,
      args: [intent],
    });
    return (injection?.result as InsertOutcome | undefined) ?? { kind: 'refused', reason: 'no-editor' };
  } catch {
    return { kind: 'refused', reason: 'no-access' };
  }
}

/** Runs inside the page: must not refer to anything outside itself. */
function takeAndInsert(intent: Intent): Promise<InsertOutcome> | undefined {
  const holder = globalThis as unknown as {
    tendInsert?: (intent: Intent, document: Document) => Promise<InsertOutcome>;
  };
  const insert = holder.tendInsert;
  delete holder.tendInsert;
  return insert?.(intent, document);
}
