import type { FillReport } from '@/lib/domain/profile-data';
import { fillControl, folded, isSameText, settled, type Written } from './fill-control';
import type { PagePorts } from './page-ports';
import { leafValue, leavesOf, type Leaf } from './profile-value';

/** A row of two fields: what something is called, and what it is. */
interface Row {
  readonly element: Element;
  readonly label: Leaf;
  readonly value: Leaf;
}

/** Rows that Tend filled while they were empty: taken back, they are emptied. */
const ADDED = new WeakSet<Element>();

const labelOf = (line: string): readonly [string, string] => {
  const at = line.indexOf(': ');
  return at < 0 ? ['', line] : [line.slice(0, at), line.slice(at + 2)];
};

/**
 * Fills rows of label and value: the row that bears the label, else the first empty one. What stands in other rows stays: the record may not know of it.
 * Only rows that Tend added itself are emptied again.
 */
export async function fillList(
  ask: PagePorts['ask'],
  elements: readonly Element[],
  lines: readonly string[],
  noteWritten: (control: Element) => void,
): Promise<Written> {
  const rows = elements.flatMap((element): Row[] => {
    const [label, value, more] = leavesOf(element);
    return label && value && !more ? [{ element, label, value }] : [];
  });
  if (rows.length !== elements.length) return settled('yours-to-choose');
  const isEmpty = ({ label, value }: Row): boolean => leafValue(label) === '' && leafValue(value) === '';
  let worst: FillReport['how'] = 'already';
  const watches: Promise<boolean>[] = [];
  const written = (): Written => ({
    how: worst,
    stayed: Promise.all(watches).then((all) => all.every(Boolean)),
  });
  const put = async (row: Row, label: string, value: string): Promise<boolean> => {
    for (const [leaf, text] of [
      [row.label, label],
      [row.value, value],
    ] as const) {
      if (isSameText(leafValue(leaf), text)) continue;
      const { how, stayed } = await fillControl(ask, leaf, text);
      noteWritten(row.element);
      watches.push(stayed);
      if (how !== 'filled') {
        worst = how;
        return false;
      }
      worst = 'filled';
    }
    return true;
  };

  const labels = lines.map(labelOf);
  for (const row of rows)
    if (ADDED.has(row.element) && !labels.some(([label]) => folded(label) === folded(leafValue(row.label)))) {
      if (!(await put(row, '', ''))) return written();
      ADDED.delete(row.element);
    }
  for (const [label, value] of labels) {
    const named = rows.find((row) => !isEmpty(row) && folded(leafValue(row.label)) === folded(label));
    const row = named ?? rows.find(isEmpty);
    if (!row || label === '') return settled('yours-to-choose');
    if (!named) ADDED.add(row.element);
    if (!(await put(row, label, value))) return written();
  }
  return written();
}
