/** Why a chord can't open the palette. */
export type ChordTrouble = 'no-modifier' | 'types' | 'browser' | 'sends' | 'edits';

const letters = (list: string): readonly string[] => [...list].map((letter) => `Key${letter}`);
const keys = (list: string): readonly string[] => list.split(' ');

/** Where a page's script comes too late, or a person would miss it: Chromium 156, Firefox 153. With Ctrl, on a Mac with ⌘. */
const BROWSER = new Set([
  ...letters('DEFGHJKLNOPQRSTUW'),
  ...keys('Tab PageUp PageDown Minus Equal Comma F4 F5'),
]);
const BROWSER_SHIFT = new Set([...letters('ABCDEIJKMNOPQRTWY'), ...keys('Tab Delete Equal')]);
const BROWSER_ALT = new Set([...letters('DEF'), ...keys('ArrowLeft ArrowRight Home F4 Tab Space Enter')]);

/** What editors do with a key. */
const EDITS = new Set([...letters('ABCIUVXYZ'), ...keys('Backspace Delete')]);
const EDITS_SHIFT = new Set([...letters('VXZ'), 'Backspace']);
const CARET = /^(?:Arrow\w+|Home|End)$/;

/**
 * What speaks against a chord as `chordOf` gives it; null where nothing does. Ctrl with Alt types a character on many keyboards (AltGr), and so does Alt
 * alone on a Mac: Alt wants Shift and no Ctrl.
 */
export function chordTrouble(chord: string): ChordTrouble | null {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const has = (modifier: string): boolean => parts.includes(modifier);
  const isCommand = has('Ctrl') || has('Meta');
  if (!isCommand && !has('Alt')) return 'no-modifier';
  if (key.endsWith('Enter')) return 'sends';
  if (CARET.test(key)) return has('Alt') ? 'browser' : 'edits';
  if (/^F\d+$/.test(key) || (isCommand && /^Digit\d$/.test(key))) return 'browser';
  if (isCommand && !has('Alt')) {
    if ((has('Shift') ? EDITS_SHIFT : EDITS).has(key)) return 'edits';
    return (has('Shift') ? BROWSER_SHIFT : BROWSER).has(key) ? 'browser' : null;
  }
  if (!isCommand && !has('Shift') && BROWSER_ALT.has(key)) return 'browser';
  return has('Ctrl') || !has('Shift') ? 'types' : null;
}
