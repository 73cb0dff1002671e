import { hoursTable, linesOfDays } from './hours-table';
import { isTicked, leafValue } from './profile-value';

const ROW = 'tr, li, [role="row"], [role="listitem"]';

/** A table of opening hours, day by day; where it isn't understood, its rows' words and their fields' values: what is not ticked doesn't count. */
export function hoursLines(control: Element): readonly string[] {
  const days = hoursTable(control);
  if (days) return linesOfDays(days);
  const rows = [...control.querySelectorAll(ROW)].filter((row) => !row.querySelector(ROW));
  return (rows.length > 0 ? rows : [control]).map(rowText).filter((line) => line !== '');
}

function rowText(row: Element): string {
  const words: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) words.push(node.data);
    else if (node instanceof HTMLElement) inside(node);
  };
  const inside = (element: HTMLElement): void => {
    if (element.hidden || element.ariaHidden === 'true' || /^(?:SCRIPT|STYLE|OPTION)$/.test(element.tagName))
      return;
    const ticked = element instanceof HTMLLabelElement ? element.control : null;
    if (ticked instanceof HTMLElement && isTicked(ticked) && !ticked.checked) return;
    if (element.matches('input, textarea, select')) {
      if (!isTicked(element)) words.push(leafValue(element));
    } else for (const child of element.childNodes) walk(child);
  };
  inside(row as HTMLElement);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
