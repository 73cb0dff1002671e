/** Puts words where the caret is, with a space where one is missing before them. The browser's own undo takes them out again. */
export function insertAtCaret(field: HTMLTextAreaElement, words: string): void {
  field.focus();
  const before = field.value.slice(0, field.selectionStart);
  const text = before === '' || /\s$/.test(before) ? words : ` ${words}`;
  // Deprecated on paper, but the only way that keeps the field's undo; Chromium and Firefox have it for text fields.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
