/** What a key does in the palette. */
export type PaletteAct =
  | 'next'
  | 'previous'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'insert'
  | 'insert-and-go'
  | 'vary'
  | 'vary-back'
  | 'tab'
  | 'tab-back'
  | 'close';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

const PLAIN: Readonly<Record<string, PaletteAct>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Home: 'first',
  End: 'last',
  Enter: 'insert',
  Tab: 'tab',
  Escape: 'close',
};

/** Null: the key does in the field what it always does. Keys of an input method (229, where a browser says no more) are its own. */
export function paletteKey(event: Pressed): PaletteAct | null {
  if (event.isComposing || event.keyCode === 229) return null;
  const { key, altKey, shiftKey } = event;
  const mod = event.ctrlKey || event.metaKey;
  if (key === 'Enter' && mod && !altKey && !shiftKey) return 'insert-and-go';
  if (altKey && !mod && !shiftKey) return ALT[key] ?? null;
  if (mod || altKey) return null;
  if (shiftKey) return key === 'Tab' ? 'tab-back' : null;
  return PLAIN[key] ?? null;
}

const ALT: Readonly<Record<string, PaletteAct>> = { ArrowRight: 'vary', ArrowLeft: 'vary-back' };
