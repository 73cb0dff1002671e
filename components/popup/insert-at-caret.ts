/** Puts words where the caret is, with `gap` before them where there is text but no space. The browser's own undo takes them out again. */
export function insertAtCaret(field: HTMLTextAreaElement, words: string, gap: ' ' | '\n\n' = ' '): void {
  field.focus();
  const before = field.value.slice(0, field.selectionStart);
  const text = before === '' || /\s$/.test(before) ? words : `${gap}${words}`;
  // Deprecated on paper, but the only way that keeps the field's undo; Chromium and Firefox have it for text fields.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
