import { editingHost, isField } from './editing-host';
import { visibleText } from './visible-text';

/** What a person changes by itself. */
const LEAF =
  'input:not([type="hidden"], [type="file"], [type="submit"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/** An element that holds a value of its own: a field of any kind, a select, an editable element. */
export type Leaf = HTMLElement;

/** Whether it is ticked or not, and holds no words. */
export const isTicked = (leaf: Leaf): leaf is HTMLInputElement =>
  leaf instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(leaf.type);

/** The fields that a control is, or holds, in document order. */
export function leavesOf(control: Element): readonly Leaf[] {
  if (control instanceof HTMLElement && control.matches(LEAF)) return [editingHost(control) ?? control];
  return [...control.querySelectorAll<HTMLElement>(LEAF)].filter(
    (leaf) => isField(leaf) || !leaf.isContentEditable || editingHost(leaf) === leaf,
  );
}

/** What a field holds, in the words that a person sees. */
export function leafValue(leaf: Leaf): string {
  if (isTicked(leaf)) return leaf.checked ? 'on' : '';
  if (leaf instanceof HTMLSelectElement)
    return [...leaf.selectedOptions]
      .filter(({ value }) => value !== '')
      .map(({ text }) => text.trim())
      .join(', ');
  if (leaf instanceof HTMLInputElement || leaf instanceof HTMLTextAreaElement)
    return leaf.value.replace(/\r\n?/g, '\n');
  // Browsers count an empty line of an editable element twice, and keep one at its end.
  return leaf.innerText
    .replace(/\u200B|\uFEFF/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n$/, '');
}

/** What a control shows: a field's value; of several in one, what is there of them, `label: address`; without any, its words. */
export function controlValue(control: Element): string {
  const leaves = leavesOf(control);
  const values = leaves.filter((leaf) => !isTicked(leaf)).map((leaf) => leafValue(leaf).trim());
  return leaves.length === 0 ? visibleText(control) : values.filter((value) => value !== '').join(': ');
}
