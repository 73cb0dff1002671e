import { readWeek } from '@/lib/company/read-week';
import { insertHere } from '@/lib/editors/insert';
import type { FieldId } from '@/lib/domain/company';
import type { PageData } from '@/lib/domain/page-data';
import type { FillReport, FillValue, ProfileData, ProfileReading } from '@/lib/domain/profile-data';
import { ok } from '@/lib/domain/result';
import { describeElement } from '@/lib/page/describe-element';
import { fillProfile } from '@/lib/page/fill-profile';
import { describeByLabel } from '@/lib/page/label-text';
import type { PagePorts } from '@/lib/page/page-ports';
import { findField } from '@/lib/page/profile-field';
import { placeInFront } from '@/lib/page/profile-page';
import { readProfile } from '@/lib/page/profile-read';
import { focusSave } from '@/lib/page/profile-save';
import { watchTouched } from '@/lib/page/profile-touched';
import type { ProfileView } from '@/lib/page/profile-view';
import type { Outcome } from './probe';

export interface Known {
  readonly data: ProfileData;
  readonly pageData: PageData;
}

let known: Known | null = null;
let taught: ProfileView['page']['taught'] = [];

const view = (): ProfileView => {
  if (!known) throw new Error('nothing is known');
  return { page: { document, data: known.pageData, taught }, data: known.data };
};

const touched = watchTouched(
  document,
  () => (known ? (placeInFront(view())?.root ?? null) : null),
  new AbortController().signal,
);

/** Both worlds are one here: the background's way round is left out. */
const ask = (async (name: string, input: { intent: Parameters<typeof insertHere>[0] }) => {
  if (name !== 'page.insert') throw new Error(name);
  return ok(await insertHere(input.intent, document));
}) as unknown as PagePorts['ask'];

interface Found {
  readonly reading: ProfileReading | null;
  readonly controls: Readonly<Record<string, readonly Element[]>>;
}

function look(): Found {
  const place = placeInFront(view());
  const controls = place?.page.fields.map(
    (placed) => [placed.field, findField(view(), place, placed)?.controls ?? []] as const,
  );
  return { reading: readProfile(view(), touched), controls: Object.fromEntries(controls ?? []) };
}

function judge(now: Found, before: Found): 'same' | 'less' | string {
  const { reading: was } = before;
  const { reading } = now;
  if (!reading || !was) return 'less';
  for (const who of ['owner', 'signedIn'] as const)
    if (reading[who]?.handle != null && reading[who].handle !== was[who]?.handle)
      return `${who} ${JSON.stringify(reading[who])}`;
  // Another page of the platform, with what that shows, is less: it can't be filled in place of this one.
  if (reading.page !== was.page) {
    const isForm = view().data.pages.find(({ id }) => id === reading.page)?.kind === 'edits';
    return isForm ? `page ${was.page} became ${reading.page}` : 'less';
  }
  for (const { field, state, lines } of reading.fields) {
    const old = was.fields.find((one) => one.field === field);
    if (state === 'seen' && JSON.stringify(lines) !== JSON.stringify(old?.lines))
      return `${field} ${JSON.stringify(lines)}`;
    const controls = now.controls[field] ?? [];
    if (controls.some((control, index) => control !== before.controls[field]?.[index]))
      return `another control of ${field}`;
  }
  return JSON.stringify(reading) === JSON.stringify(was) ? 'same' : 'less';
}

/** Every attribute that a description names. */
function attributesOf(data: ProfileData): readonly string[] {
  const css = [...JSON.stringify(data.pages).matchAll(/"(?:css|holds|not|up)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, one]) => one ?? '',
  );
  const names = css.flatMap((one) => [...one.matchAll(/\[([a-z][\w-]*)/g)].map(([, name = '']) => name));
  return [...new Set([...names, 'class', 'id', 'name', 'role', 'type', 'aria-label', 'placeholder', 'href'])];
}

function takeEachAway(): Outcome {
  const outcome: Outcome = { same: 0, less: 0, wrong: [], lost: {} };
  const before = look();
  for (const name of attributesOf(view().data))
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name);
      if (value === null || !document.body.contains(element)) continue;
      element.removeAttribute(name);
      const verdict = judge(look(), before);
      element.setAttribute(name, value);
      if (verdict === 'same') outcome.same += 1;
      else if (verdict === 'less') outcome.less += 1;
      else outcome.wrong.push(`without ${name}="${value.slice(0, 60)}" of ${element.localName}: ${verdict}`);
    }
  return outcome;
}

/** As the background does. */
function withWeek(value: FillValue): FillValue {
  const week = value.field === 'hours' ? readWeek(value.lines.join('\n'), '') : null;
  return week ? { ...value, week } : value;
}

/** What the spec asks for in the page. */
const probe = {
  read: (given: Known): ProfileReading | null => {
    known = given;
    return readProfile(view(), touched);
  },
  fill: (values: readonly FillValue[], over = false): Promise<readonly FillReport[]> =>
    fillProfile({ ask, view, touched }, { tendProfile: 'fill', values: values.map(withWeek), over }),
  takeAway: takeEachAway,
  focusSave: (): boolean => focusSave(view()),
  /** As if the person had pointed at the element. */
  teach: (field: FieldId, element: Element): number => {
    const css = [...describeByLabel(element), ...describeElement(element)].slice(0, 8);
    const page = placeInFront(view())?.page.id ?? '';
    const version = view().data.version;
    taught = [
      ...taught.filter(({ part }) => part !== `field:${field}:${page}`),
      { part: `field:${field}:${page}`, version, css },
    ];
    return css.length;
  },
};

export type ProfileProbe = typeof probe;

Object.assign(globalThis, { tendProfileProbe: probe });
