/** Types of `<input>` in which a person writes free text. */
const WRITABLE = new Set(['', 'text', 'search', 'url', 'email', 'tel']);

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Whether it is a text field of a form. By name, not by class: frames have classes of their own. */
export const isField = (element: Element): element is Field =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && WRITABLE.has((element as HTMLInputElement).type));

/** The element that is edited as a whole: the field itself, or the outermost editable element around. Null where nothing is edited. */
export function editingHost(element: HTMLElement | null): HTMLElement | null {
  if (element === null || isField(element)) return element;
  if (!element.isContentEditable) return null;
  let host = element;
  while (host.parentElement?.isContentEditable === true) host = host.parentElement;
  return host;
}
