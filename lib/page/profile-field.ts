import type { Candidate, Reading } from '@/lib/domain/page-data';
import type { PlacedField, ProfileField } from '@/lib/domain/profile-data';
import { findAll } from './find';
import { hoursLines } from './hours-lines';
import type { PlaceInFront } from './profile-page';
import { controlValue } from './profile-value';
import { asPageView, type ProfileView } from './profile-view';
import { readOne } from './read';
import { findTaughtField } from './taught-field';

/** A field as the page in front has it. */
export interface FoundField {
  readonly field: ProfileField;
  /** What takes it: one element, or a list's rows. Empty where the page only shows it, or nothing that takes it is found. */
  readonly controls: readonly Element[];
  /** Null: descriptions disagree, or a form has nothing that takes it. */
  readonly lines: readonly string[] | null;
}

/** Finds and reads one field of the place in front; null where nothing of it is shown, or nobody has shown where. */
export function findField(view: ProfileView, place: PlaceInFront, placed: PlacedField): FoundField | null {
  const field = view.data.fields.find((one) => one.field === placed.field);
  if (!field) return null;
  const controls = controlsOf(view, place, placed, field);
  const lines = readLines(view, place, placed, field);
  if (lines !== undefined) return { field, controls, lines };
  const [taught] = controls;
  if (taught) return { field, controls, lines: linesAt(controls, field) };
  if (placed.absentIsEmpty) return { field, controls, lines: [] };
  return placed.control ? { field, controls, lines: null } : null;
}

function controlsOf(
  view: ProfileView,
  { page, root }: PlaceInFront,
  { field: id, control = [] }: PlacedField,
  field: ProfileField,
): readonly Element[] {
  const pageView = asPageView(view);
  const find = (candidate: Candidate): readonly Element[] => findAll(pageView, root, candidate);
  const found = control.map(find).filter((some) => some.length > 0);
  const [first = []] = found;
  const isOne = field.control === 'list' || first.length === 1;
  if (isOne && found.every((some) => isSameList(some, first))) return first;
  const taught = found.length === 0 ? findTaughtField(pageView, `field:${id}:${page.id}`, root) : null;
  return taught ? [taught] : [];
}

const isSameList = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/** Undefined where no description finds anything, null where they disagree. */
function readLines(
  view: ProfileView,
  { root }: PlaceInFront,
  { read }: PlacedField,
  field: ProfileField,
): readonly string[] | null | undefined {
  const found = read
    .map((reading) => readOnce(view, root, reading, field))
    .filter((lines) => lines !== undefined);
  const [first] = found;
  if (!first) return first;
  return found.every((lines) => lines && isSameList(lines, first)) ? first : null;
}

function readOnce(
  view: ProfileView,
  root: Element,
  reading: Reading,
  field: ProfileField,
): readonly string[] | null | undefined {
  const elements = findAll(asPageView(view), root, reading);
  if (elements.length === 0) return undefined;
  if (reading.from === 'value') return linesAt(elements, field);
  const texts = elements.map((element) => readOne(element, reading));
  // Something else than what the expression describes stands there.
  if (reading.match !== undefined && texts.includes(null)) return undefined;
  return asLines(
    texts.map((text) => text ?? ''),
    field,
  );
}

/** What controls hold. */
function linesAt(elements: readonly Element[], field: ProfileField): readonly string[] | null {
  const [only] = elements;
  if (field.control === 'hours' && only && elements.length === 1) return hoursLines(only);
  return asLines(elements.map(controlValue), field);
}

/** Null where there are several values of what has one. */
function asLines(texts: readonly string[], { control }: ProfileField): readonly string[] | null {
  const shown = texts.map((text) => text.trim());
  if (control === 'list')
    return shown.filter((text) => text !== '').map((text) => text.split(/\s*\n\s*/).join(': '));
  const [first = ''] = shown;
  if (new Set(shown).size > 1) return null;
  return first === '' ? [] : [first];
}
