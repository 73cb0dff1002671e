import { chordOf } from '@/lib/domain/chord-of';
import type { AskBackground } from '@/lib/messaging/ask-background';
import { editingHost } from './editing-host';
import { originOf } from './origin-of';

/**
 * Waits in a page of a platform until the person uses it for what Tend is for, and has the page script come then: a text is edited, or `at` matches
 * path, query and hash, which are a profile's. Until then all that Tend costs the page is this: it asks nothing, and does not so much as look at the
 * document, which alone would cost a page that nobody uses Tend on 20 kB (Chromium 156, measured 2026-11-28).
 */
export function waitForUse(ask: AskBackground, at: RegExp): void {
  const end = new AbortController();
  const { signal } = end;
  let isComing = false;
  let pressed: string | undefined;

  const come = async (): Promise<void> => {
    if (isComing) return;
    isComing = true;
    pressed = undefined;
    const reply = await ask('page.start', {});
    isComing = false;
    // Refused: it is switched off here. An updated Tend has a script of its own. Else nobody answered: the next use asks again.
    if (!reply.ok && reply.failure.code !== 'aborted') end.abort();
  };
  const look = (): void => {
    const { pathname, search, hash } = location;
    if (at.test(pathname + search + hash)) void come();
  };
  /** A key, too: the focus may have been there before this. */
  const onUse = (event: Event): void => {
    look();
    if (editingHost(originOf(event) as HTMLElement | null)) void come();
    // What is pressed while the page script is on its way is not lost.
    if (isComing && event.isTrusted && event.type === 'keydown') pressed = chordOf(event as KeyboardEvent);
  };
  // Where the browser has no Navigation API (Firefox 140 to 146) the person's next move tells.
  const { navigation } = window as unknown as { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  for (const name of ['focusin', 'keydown']) addEventListener(name, onUse, { capture: true, signal });
  globalThis.tendEnd = () => {
    end.abort();
    return pressed;
  };
  look();
}
