import type { HeldTarget } from './hold-target';
import { squeezed, visibleText } from './visible-text';

/** What the isolated world saw after the page's own world claimed that the text is in. */
export interface Seen {
  /** The visible text held it when the watch began. */
  readonly visible: boolean;
  /** It was there, once more and no oftener, until the end; or the person went on writing, which ends the watch. */
  readonly stayed: boolean;
  /** Whether the network's button was enabled at the end; null without one. */
  readonly submitEnabled: boolean | null;
}

/** How long a text must stay, ms: editors that take it back do so within some hundred. */
const WATCH = 1_000;

/** Watches an inserted text for a second, off the page alone. The person's own keys end it early: what they change isn't lost. */
export function watchInserted(
  target: Pick<HeldTarget, 'element' | 'current'>,
  text: string,
  submit: HTMLElement | null = null,
  watch = WATCH,
): Promise<Seen> {
  const sought = squeezed(text);
  const { ownerDocument: document } = target.element;
  const times = (): number => {
    const now = target.current();
    return now === null ? 0 : visibleText(now).split(sought).length - 1;
  };
  const first = times();
  const { promise, resolve } = Promise.withResolvers<Seen>();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const finish = (stayed: boolean): void => {
    for (const timer of timers) clearTimeout(timer);
    for (const type of ['keydown', 'beforeinput', 'pointerdown'])
      document.removeEventListener(type, onPerson, true);
    resolve({ visible: first > 0, stayed, submitEnabled: submit && isEnabled(submit) });
  };
  const onPerson = (event: Event): void => {
    if (event.isTrusted) finish(first > 0 && times() === first);
  };
  const look = (): void => {
    if (times() !== first) finish(false);
  };
  if (first === 0) {
    finish(false);
    return promise;
  }
  for (const type of ['keydown', 'beforeinput', 'pointerdown'])
    document.addEventListener(type, onPerson, true);
  for (let at = 100; at < watch; at += 100) timers.push(setTimeout(look, at));
  timers.push(setTimeout(() => finish(times() === first), watch));
  return promise;
}

/** Networks disable buttons by the attribute, by ARIA, or by both. */
const isEnabled = (button: HTMLElement): boolean =>
  button.isConnected && !button.matches(':disabled') && button.getAttribute('aria-disabled') !== 'true';
