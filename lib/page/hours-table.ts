import { minuteOf } from './clock-text';
import { namedDays } from './named-days';
import { isTicked, leafValue, leavesOf, type Leaf } from './profile-value';

/** One day of a table of opening hours. */
export interface HoursDay {
  /** What the table calls it. */
  readonly name: string;
  /** What opens or closes it; null where there is nothing of the kind. */
  readonly toggle: Leaf | null;
  /** Fields with its times, from and to by turns. */
  readonly times: readonly Leaf[];
  readonly isOpen: boolean;
  /** The table's own word for a closed day, where it stands there. */
  readonly closed: string;
}

/** Not "closes at", which stands beside a time. */
const CLOSED =
  /(?<!\p{L})(?:closed|geschlossen|ferm[eé]e?s?|cerrad[oa]|fechad[oa]|encerrad[oa]|chius[oa]|gesloten|定休日?|休業日?|休み|مغلقة?)(?!\p{L})/iu;
const SWITCH = '[role="switch"]:not(input), [role="checkbox"]:not(input)';

/**
 * A table of opening hours as its seven days, Monday first, each known by its name in the page's language. Null unless everything in it is understood: each day
 * has one row of its own, and what can be changed there is its times and at most one switch.
 */
export function hoursTable(control: Element): readonly HoursDay[] | null {
  const rows = new Map<number, { readonly name: string; readonly row: Element; readonly leaves: Leaf[] }>();
  const switches = [...control.querySelectorAll<HTMLElement>(SWITCH)];
  // Fields of a row share all that is around it.
  const named = new Map<Element, ReadonlyMap<number, string>>();
  for (const leaf of [...leavesOf(control), ...switches]) {
    const place = rowOf(leaf, control, named);
    // "Open for selected hours", above the days.
    if (!place && isSwitch(leaf)) continue;
    const known = place && rows.get(place.day);
    if (!place || (known && known.row !== place.row)) return null;
    if (known) known.leaves.push(leaf);
    else rows.set(place.day, { ...place, leaves: [leaf] });
  }
  const days = Array.from({ length: 7 }, (_, day) => rows.get(day)).map((found) => found && dayOf(found));
  return days.every((day) => day !== undefined && day !== null) ? days : null;
}

/** The largest part of the table around a field that names one day and no other. */
function rowOf(
  leaf: Element,
  control: Element,
  named: Map<Element, ReadonlyMap<number, string>>,
): { readonly day: number; readonly name: string; readonly row: Element } | null {
  let place: ReturnType<typeof rowOf> = null;
  for (let at: Element | null = leaf; at && control.contains(at); at = at.parentElement) {
    const days = named.get(at) ?? namedDays(wordsOf(at), control.ownerDocument);
    named.set(at, days);
    const [first] = days;
    if (days.size > 1) break;
    if (first) place = { day: first[0], name: first[1], row: at };
  }
  return place;
}

interface Found {
  readonly name: string;
  readonly row: Element;
  readonly leaves: readonly Leaf[];
}

function dayOf({ name, row, leaves }: Found): HoursDay | null {
  const toggles = leaves.filter(isSwitch);
  const times = leaves.filter((leaf) => !isSwitch(leaf));
  const [toggle = null] = toggles;
  if (toggles.length > 1 || times.length % 2 !== 0 || !times.every(isTime)) return null;
  const closed = CLOSED.exec(shownIn(row))?.[0] ?? '';
  const has = times.length > 0 && times.every((leaf) => leafValue(leaf) !== '');
  const isMeantClosed = toggle !== null && CLOSED.test(wordsOf(toggle));
  const isOpen = toggle ? isOn(toggle) !== isMeantClosed : has;
  // Open without times, or with some of them: it says nothing yet.
  if (isOpen ? !has : !toggle && times.some((leaf) => leafValue(leaf) !== '')) return null;
  return { name, toggle, times, isOpen, closed };
}

const isSwitch = (leaf: Leaf): boolean => isTicked(leaf) || leaf.matches(SWITCH);

const isOn = (leaf: Leaf): boolean =>
  isTicked(leaf) ? leaf.checked : leaf.getAttribute('aria-checked') === 'true';

/** A field for a time; an empty one only where it can be nothing else. */
function isTime(leaf: Leaf): boolean {
  if (leaf instanceof HTMLSelectElement) {
    const named = [...leaf.options].filter(({ value }) => value !== '');
    return named.length > 1 && named.every((option) => minuteOf(option.text) !== null);
  }
  return (leaf instanceof HTMLInputElement && leaf.type === 'time') || minuteOf(leafValue(leaf)) !== null;
}

/** The words of an element, with what it and all in it are called to those who don't see. */
function wordsOf(element: Element): string {
  const names = [element, ...element.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel ?? '');
  const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = [
    ...(('labels' in element ? (element.labels as NodeListOf<Element> | null) : null) ?? []),
    ...by.map((id) => element.ownerDocument.getElementById(id)),
  ].map((label) => (label ? shownIn(label) : ''));
  return [shownIn(element), ...names, ...labels].join('\n');
}

function shownIn(element: Element): string {
  if (/^(?:SCRIPT|STYLE|SELECT|OPTION)$/.test(element.tagName)) return '';
  return [...element.childNodes]
    .map((node) => (node instanceof Element ? shownIn(node) : (node.textContent ?? '')))
    .join(' ');
}

/** The days of a table, one line each; closed ones where the table has a word for it. */
export const linesOfDays = (days: readonly HoursDay[]): readonly string[] =>
  days.flatMap(({ name, times, isOpen, closed }) => {
    if (!isOpen) return closed === '' ? [] : [`${name} ${closed}`];
    const shown = times.map((leaf) => leafValue(leaf).trim());
    const spans = shown.flatMap((from, at) => (at % 2 === 0 ? [`${from}–${shown[at + 1] ?? ''}`] : []));
    return [`${name} ${spans.join(', ')}`];
  });
