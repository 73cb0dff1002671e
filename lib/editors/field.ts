import { type Field, isField } from '@/lib/page/editing-host';
import { type Engine, realmOf } from './engine';

/** Fields that keep no selection for scripts (`type="email"`) are written at their end. */
const selectionOf = (field: Field): { from: number; to: number } => ({
  from: field.selectionStart ?? field.value.length,
  to: field.selectionEnd ?? field.value.length,
});

/**
 * `<textarea>` and `<input>`, also under React and Vue: the browser's own editing command fires the events they listen to, leaves Ctrl+Z
 * working, and goes past their hooks on `value`. Where it does nothing (a page that cancels `beforeinput`), the prototype's setter: a plain
 * assignment is swallowed by React.
 */
export const field: Engine = {
  id: 'field',
  ownModel: true,
  serves: isField,
  read: (host) => {
    const { value: text } = host as Field;
    return { text, selection: selectionOf(host as Field), pointAt: () => null };
  },
  fit: (host, text) => (host.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text),
  select: (host, from, to) => (host as Field).setSelectionRange(from, to),
  techniques: [
    {
      name: 'insert-text',
      write: (host, text) => {
        const { value } = host as Field;
        if (text === '') host.ownerDocument.execCommand('delete');
        else host.ownerDocument.execCommand('insertText', false, text);
        return (host as Field).value !== value;
      },
    },
    { name: 'native-setter', write: setNatively },
  ],
};

function setNatively(host: HTMLElement, text: string, all: boolean): boolean {
  const element = host as Field;
  const realm = realmOf(element);
  const owner = element.localName === 'textarea' ? realm.HTMLTextAreaElement : realm.HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set;
  if (setter === undefined) return false;
  const { value } = element;
  const { from, to } = all ? { from: 0, to: value.length } : selectionOf(element);
  setter.call(element, value.slice(0, from) + text + value.slice(to));
  const caret = from + text.length;
  if (element.selectionStart !== null) element.setSelectionRange(caret, caret);
  const init = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  element.dispatchEvent(new realm.InputEvent('input', init));
  element.dispatchEvent(new realm.Event('change', { bubbles: true }));
  return true;
}
