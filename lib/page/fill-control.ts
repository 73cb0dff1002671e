import type { InsertOutcome } from '@/lib/domain/insertion';
import type { FillReport } from '@/lib/domain/profile-data';
import { deepActive } from './deep-active';
import type { PagePorts } from './page-ports';
import { leafValue, type Leaf } from './profile-value';
import { stays } from './stays';

type How = FillReport['how'];

/** What came of a field at once; a text that shows is watched while others are written. */
export interface Written {
  readonly how: How;
  /** Whether it was still there a second later. */
  readonly stayed: Promise<boolean>;
}

/** Nothing that would have to be watched. */
export const settled = (how: How): Written => ({ how, stayed: Promise.resolve(true) });

/** Whether two texts are one, line ends and white space at the ends aside. */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/**
 * Puts a text into a field in place of all that stands there, once, in the page's own world, and looks whether it shows, and from then on whether
 * it stays. Nothing is written a second time.
 */
export async function fillControl(ask: PagePorts['ask'], leaf: Leaf, text: string): Promise<Written> {
  if (leaf instanceof HTMLSelectElement) return choose(leaf, text);
  const max = 'maxLength' in leaf ? Number(leaf.maxLength) : -1;
  if (max >= 0 && text.length > max) return settled('too-long');
  leaf.focus({ preventScroll: false });
  if (!leaf.isConnected || deepActive(leaf.ownerDocument) !== leaf) return settled('page-changed');
  const nonce = crypto.randomUUID();
  const agree = (event: Event): void => event.preventDefault();
  leaf.addEventListener(nonce, agree, { once: true });
  const reply = await ask('page.insert', {
    intent: { text, caret: null, replaceBefore: 0, nonce, all: true },
  });
  leaf.removeEventListener(nonce, agree);
  const outcome: InsertOutcome = reply.ok ? reply.value : { kind: 'refused', reason: 'no-access' };
  if (outcome.kind === 'refused')
    return settled(
      outcome.reason === 'read-only' || outcome.reason === 'too-long' ? outcome.reason : 'page-changed',
    );
  return outcome.kind === 'inserted' ? watched(leaf, text) : settled('unproven');
}

/** A text that shows is looked at from now on. */
function watched(leaf: Leaf, text: string): Written {
  const isThere = (): boolean => isSameText(leafValue(leaf), text);
  return isThere() ? { how: 'filled', stayed: stays(isThere) } : settled('unproven');
}

/** Chooses the only option that has this text or this value; none, or several, are the person's to choose. */
function choose(select: HTMLSelectElement, text: string): Written {
  const wanted = folded(text);
  const meant = [...select.options].filter(
    (option) => !option.disabled && [option.text, option.value].some((name) => folded(name) === wanted),
  );
  const [only] = meant;
  if (!only || meant.length > 1) {
    select.focus();
    return settled('yours-to-choose');
  }
  // The isolated world's own setter: a page's hook on it isn't there.
  only.selected = true;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  return watched(select, only.text.trim());
}

export const folded = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
