import type { Person } from '@/lib/domain/conversation';
import type { PersonData, Reading } from '@/lib/domain/page-data';
import type { ProfileReading, SeenField } from '@/lib/domain/profile-data';
import { findAll } from './find';
import { findField, type FoundField } from './profile-field';
import { placeInFront, type PlaceInFront } from './profile-page';
import type { Touched } from './profile-touched';
import { controlValue } from './profile-value';
import { asPageView, type ProfileView } from './profile-view';
import { bare, matched, readOne } from './read';
import { shownSignedIn } from './signed-in';

/** Everything that the page in front shows of a profile, as plain data; null where it shows none. */
export function readProfile(view: ProfileView, touched: Touched): ProfileReading | null {
  const place = placeInFront(view);
  if (!place) return null;
  const { document } = view.page;
  const fields = place.page.fields
    .map((placed) => findField(view, place, placed))
    .filter((found) => found !== null)
    .map((found) => asSeen(found, touched));
  return {
    platform: view.data.platform,
    page: place.page.id,
    url: document.location.origin + document.location.pathname,
    owner: ownerOf(view, place),
    signedIn: shownSignedIn(view.page) ?? null,
    fields,
  };
}

function asSeen({ field, controls, lines }: FoundField, touched: Touched): SeenField {
  for (const control of controls) touched.note(control);
  return {
    field: field.field,
    lines: lines ?? [],
    state: lines ? 'seen' : 'page-changed',
    touched: controls.some(touched.isChanged),
    fillable: controls.length > 0 && field.fixed !== true && !controls.every(isLocked),
  };
}

/** Whether the network lets nobody change it. */
export const isLocked = (control: Element): boolean =>
  control.matches(':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]');

/** Whose profile it is, by its address and by what the page shows: null where neither says, or they disagree. */
function ownerOf(view: ProfileView, { page, handle }: PlaceInFront): Person | null {
  const shown = page.owner && readPerson(view, page.owner);
  if (shown === null) return null;
  if (handle === null) return shown ?? null;
  const isOther = shown?.handle != null && shown.handle.toLowerCase() !== handle.toLowerCase();
  return isOther ? null : { handle, name: shown?.name ?? null };
}

/** Undefined where nothing is found, null where it can't be told. */
function readPerson(view: ProfileView, { handle, name }: PersonData): Person | null | undefined {
  const [handles, names] = [handle, name].map((readings) => [
    ...new Set(readings.flatMap((reading) => valuesOf(view, reading))),
  ]);
  if (!handles || !names || handles.length > 1 || names.length > 1) return null;
  const [first = null] = handles;
  const [called = null] = names;
  return first === null && called === null ? undefined : { handle: first && bare(first), name: called };
}

const valuesOf = (view: ProfileView, reading: Reading): readonly string[] =>
  findAll(asPageView(view), view.page.document, reading)
    .map((element) =>
      reading.from === 'value' ? matched(controlValue(element), reading) : readOne(element, reading),
    )
    .filter((value) => value !== null);
