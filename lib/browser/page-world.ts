import type { InsertOutcome, Intent } from '@/lib/domain/insertion';
import { browser } from './native';

/** Inserts in the page's own world. Its text is sent there, so it must not refer to anything outside itself. */
export type InsertThere = (intent: Intent) => Promise<InsertOutcome>;

/**
 * Inserts a text in the page's own world, into the element with focus in that frame: one call, which leaves nothing behind, not even for a moment.
 * What comes back is a claim of the page's world; `no-access` where the browser lets nobody in.
 */
export async function insertInPage(
  tabId: number,
  frameId: number,
  intent: Intent,
  insert: InsertThere,
): Promise<InsertOutcome> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      world: 'MAIN',
      func: insert,
      args: [intent],
    });
    return (injection?.result as InsertOutcome | undefined) ?? { kind: 'refused', reason: 'no-editor' };
  } catch {
    return { kind: 'refused', reason: 'no-access' };
  }
}
