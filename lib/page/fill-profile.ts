import type { FillReport, FillValue } from '@/lib/domain/profile-data';
import type { ProfileCommand } from '@/lib/messaging/page-protocol';
import { fillControl, isSameText, settled, type Written } from './fill-control';
import { fillHours } from './fill-hours';
import { fillList } from './fill-list';
import { fillTypeahead, isTypeahead } from './fill-typeahead';
import type { PagePorts } from './page-ports';
import { findField, type FoundField } from './profile-field';
import { placeInFront } from './profile-page';
import { isLocked } from './profile-read';
import type { Touched } from './profile-touched';
import { leavesOf } from './profile-value';
import type { ProfileView } from './profile-view';

type Fill = Extract<ProfileCommand, { tendProfile: 'fill' }>;

export interface FillNeeds {
  readonly ask: PagePorts['ask'];
  readonly view: () => ProfileView;
  readonly touched: Touched;
}

/**
 * Fills fields of the form in front, one after the other. Never saves. Each is looked for anew: a form may draw itself again after each change. What was
 * written is watched while the next is: a second for all of them, not for each.
 */
export async function fillProfile(needs: FillNeeds, { values, over }: Fill): Promise<readonly FillReport[]> {
  const reports: Promise<FillReport>[] = [];
  for (const value of values) {
    const { field, lines } = value;
    const found = findNow(needs, field);
    const before = found?.lines ?? [];
    const written = found ? await fillFound(needs, found, value, over) : settled('page-changed');
    const report = async (): Promise<FillReport> => {
      const how = (await written.stayed) ? written.how : 'unproven';
      if (how === 'unproven') await copy(lines.join('\n'));
      return { field, how, before };
    };
    reports.push(report());
  }
  return Promise.all(reports);
}

function findNow({ view: viewNow }: FillNeeds, field: FillValue['field']): FoundField | null {
  const view = viewNow();
  const place = placeInFront(view);
  const placed = place?.page.kind === 'edits' && place.page.fields.find((one) => one.field === field);
  return place && placed ? findField(view, place, placed) : null;
}

async function fillFound(
  needs: FillNeeds,
  { field, controls, lines }: FoundField,
  { lines: wanted, week }: FillValue,
  over: boolean,
): Promise<Written> {
  const { ask, touched } = needs;
  const [control] = controls;
  if (!control || !lines) return settled('page-changed');
  if (field.fixed || controls.every(isLocked)) return settled('read-only');
  if (isSameText(lines.join('\n'), wanted.join('\n'))) return settled('already');
  if (!over && controls.some(touched.isTheirs)) return settled('kept');
  for (const one of controls) touched.note(one);
  if (field.control === 'list') return fillList(ask, controls, wanted, touched.noteWritten);
  const [leaf, more] = leavesOf(control);
  if (field.control === 'hours' && week) {
    const find = (): Element | null => findNow(needs, field.field)?.controls[0] ?? null;
    const written = await fillHours(find, week, () => {
      const now = find();
      if (now) touched.noteWritten(now);
    });
    if (written.how !== 'yours-to-choose') return written;
  }
  // Whatever else is made of several fields: by hand, with what the side panel copies.
  if (!leaf || more || field.control === 'hours' || field.control === 'picture') {
    (leaf ?? (control instanceof HTMLElement ? control : null))?.focus();
    return settled('yours-to-choose');
  }
  const text = wanted.join(field.control === 'lines' ? '\n' : ' ');
  const written =
    field.control === 'typeahead' || isTypeahead(leaf)
      ? await fillTypeahead(ask, leaf, text)
      : await fillControl(ask, leaf, text);
  touched.noteWritten(control);
  return written;
}

/** Where the page has no focus the browser may forbid it: the side panel has a button for it as well. */
const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text).catch(() => undefined);
