import type { InsertOutcome, Intent } from '@/lib/domain/insertion';
import { browser } from './native';
import { insertInPage, type InsertThere } from './page-world';

/**
 * Inserts into whatever has the focus in a page where no script of ours runs, as far as the browser lets us in after the person's click on Tend
 * (`activeTab`). `stayed`: the text was still to be seen a second later.
 */
export async function insertInFocused(
  tabId: number,
  intent: Intent,
  insert: InsertThere,
): Promise<{ readonly outcome: InsertOutcome; readonly stayed: boolean }> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, func: agreeAtFocus, args: [intent.nonce] });
    const outcome = await insertInPage(tabId, 0, intent, insert);
    if (outcome.kind === 'refused') return { outcome, stayed: false };
    const [seen] = await browser.scripting.executeScript({ target, func: seesStill, args: [intent.text] });
    return { outcome, stayed: seen?.result === true };
  } catch {
    return { outcome: { kind: 'refused', reason: 'no-access' }, stayed: false };
  }
}

/** Runs inside the page: must not refer to anything outside itself. */
function agreeAtFocus(nonce: string): void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  active?.addEventListener(nonce, (event) => event.preventDefault(), { once: true });
}

/** Runs inside the page: must not refer to anything outside itself. */
async function seesStill(text: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const squeezed = (words: string): string => words.replace(/[\s\u00A0\u200B\u2060\uFEFF]+/gu, '');
  const shown =
    active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement
      ? active.value
      : active instanceof HTMLElement
        ? active.innerText
        : '';
  return squeezed(shown).includes(squeezed(text));
}
