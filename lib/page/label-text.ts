import { queryDeep } from './deep';

const PREFIX = 'label=';
const LABELLED =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="combobox"]';

/** The first words of what the page calls a field by: its `<label>`, or what `aria-labelledby` names. Empty where it calls it nothing. */
function labelText(field: Element): string {
  const id = field.getAttribute('aria-labelledby')?.split(/\s+/)[0] ?? '';
  const label =
    ('labels' in field ? (field.labels as NodeListOf<Element> | null)?.[0] : null) ??
    (id === '' ? null : field.ownerDocument.getElementById(id));
  if (!label) return '';
  const walker = field.ownerDocument.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text !== '' && !node.parentElement?.closest('textarea, select')) return text;
  }
  return '';
}

const byLabel = (scope: ParentNode, text: string): readonly Element[] =>
  queryDeep(scope, LABELLED).filter((field) => labelText(field) === text);

/** A description by its label of the only field of that name, as `findDescribed` takes it; none where there are several, or it has none. */
export function describeByLabel(field: Element): readonly string[] {
  const text = labelText(field);
  return text !== '' && text.length <= 200 && byLabel(field.ownerDocument, text).length === 1
    ? [PREFIX + text]
    : [];
}

/** What a description of a field means inside of `scope`: CSS, or its label. */
export const findDescribed = (scope: ParentNode, description: string): readonly Element[] =>
  description.startsWith(PREFIX)
    ? byLabel(scope, description.slice(PREFIX.length))
    : queryDeep(scope, description);
