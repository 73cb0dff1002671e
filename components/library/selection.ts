/** What is chosen in a list: where the keyboard is, and what is marked. Ids, so that it survives a list that changes. */
export interface Selection {
  readonly active: string | null;
  readonly marked: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
}

export const NOTHING: Selection = { active: null, marked: new Set(), anchor: null };

/** Goes to a row; the marks stay. */
export const goTo = (selection: Selection, id: string | null): Selection => ({
  ...selection,
  active: id,
  anchor: id,
});

/** Marks a row, or takes its mark away, and goes there. */
export function toggle(selection: Selection, id: string): Selection {
  const marked = new Set(selection.marked);
  if (!marked.delete(id)) marked.add(id);
  return { active: id, anchor: id, marked };
}

/** Marks everything from the anchor to a row and goes there. */
export function extendTo(selection: Selection, id: string, ids: readonly string[]): Selection {
  const from = ids.indexOf(selection.anchor ?? selection.active ?? id);
  const to = ids.indexOf(id);
  const range = ids.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
  return {
    active: id,
    anchor: selection.anchor ?? selection.active ?? id,
    marked: new Set([...selection.marked, ...range]),
  };
}

/** What an act concerns: the marked rows, else the row the keyboard is at. */
export const concerned = ({ active, marked }: Selection): readonly string[] =>
  marked.size > 0 ? [...marked] : active === null ? [] : [active];

/** Without rows that are in the list no more. */
export function within(selection: Selection, ids: readonly string[]): Selection {
  const there = selection.marked.size > 0 ? new Set(ids) : { has: (id: string) => ids.includes(id) };
  const marked = new Set([...selection.marked].filter((id) => there.has(id)));
  const active =
    selection.active !== null && there.has(selection.active) ? selection.active : (ids[0] ?? null);
  return {
    active,
    marked,
    anchor: selection.anchor !== null && there.has(selection.anchor) ? selection.anchor : active,
  };
}
