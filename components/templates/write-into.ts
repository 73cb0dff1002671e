/**
 * Writes into a text field over `[from, to)` as if it had been typed, so that the browser's own undo takes it out again; then selects
 * `select` of what was written, or stands behind it.
 */
export function writeInto(
  field: HTMLTextAreaElement,
  [from, to]: readonly [number, number],
  text: string,
  select: readonly [number, number] = [text.length, text.length],
): void {
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated on paper, but the only way that keeps the field's undo; Chromium and Firefox have it for text fields.
  if (!document.execCommand?.('insertText', false, text)) {
    field.setRangeText(text, from, to, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(from + select[0], from + select[1]);
}
