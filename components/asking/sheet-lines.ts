import type { AskingGroup } from '@/lib/delivery/asking-groups';
import type { Delivery } from '@/lib/domain/delivery';

/** A line of the sheet: the head of a group, one of its deliveries, or that there are more of them. */
export type SheetLine =
  | { readonly kind: 'group'; readonly id: string; readonly group: AskingGroup }
  | { readonly kind: 'row'; readonly id: string; readonly group: AskingGroup; readonly delivery: Delivery }
  | { readonly kind: 'more'; readonly id: string; readonly group: AskingGroup; readonly hidden: number };

/** So many rows of a group are shown at first, so that one sees all the causes at a glance; a few more than that are shown right away. */
const FIRST = 5;
const SLACK = 2;

/** The groups with their rows, one after the other; all rows of those that are in `whole` by their id, or hold `namedId`. An id is unique among all lines. */
export const sheetLines = (
  groups: readonly AskingGroup[],
  whole: ReadonlySet<string>,
  namedId: string | null,
): readonly SheetLine[] =>
  groups.flatMap((group): SheetLine[] => {
    const { id, rows } = group;
    const isWhole = rows.length <= FIRST + SLACK || whole.has(id) || rows.some((row) => row.id === namedId);
    const shown = isWhole ? rows : rows.slice(0, FIRST);
    return [
      { kind: 'group', id, group },
      ...shown.map((delivery) => ({ kind: 'row' as const, id: delivery.id, group, delivery })),
      ...(isWhole ? [] : [{ kind: 'more' as const, id: `more ${id}`, group, hidden: rows.length - FIRST }]),
    ];
  });
