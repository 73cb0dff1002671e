import type { Person, PageItem } from '@/lib/domain/conversation';
import type { ItemData, PersonData, Reading } from '@/lib/domain/page-data';
import { cleanPermalink } from './clean-permalink';
import { findAround, findAll, agreed } from './find';
import type { PageView } from './page-view';
import { visibleText } from './visible-text';

/** UTF-16 units; what is longer is cut. */
const TEXT_MAX = 5_000;
const NAME_MAX = 200;

/** One value of one element; null where it has none. */
export const readOne = (element: Element, reading: Reading): string | null =>
  matched(reading.from === 'text' ? visibleText(element) : attributeOf(element, reading.from), reading);

/** What of a text a reading means; null where there is nothing. */
export function matched(raw: string | null, { match }: Pick<Reading, 'match'>): string | null {
  const value = raw !== null && match !== undefined ? (new RegExp(match).exec(raw)?.[1] ?? '') : raw;
  return value?.trim() || null;
}

function attributeOf(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  const { baseURI } = element;
  return value !== null && name === 'href' && URL.canParse(value, baseURI)
    ? new URL(value, baseURI).href
    : value;
}

/** Values in document order, where `item` is given without those in an item of the same kind inside of this one. */
export function readAll(view: PageView, scope: ParentNode, reading: Reading, item?: ItemData): string[] {
  return findAll(view, scope, reading)
    .filter((element) => !item || item.item.every((one) => isOwn(findAround(view, element, one), scope)))
    .map((element) => readOne(element, reading))
    .filter((value) => value !== null);
}

const isOwn = (nearest: Element | null, scope: ParentNode): boolean =>
  nearest === null || nearest === scope || nearest.contains(scope);

export const bare = (handle: string): string => handle.replace(/^@/, '').slice(0, NAME_MAX);

/** Somebody inside of an item: the first that each reading finds. */
export function readAuthor(
  view: PageView,
  scope: Element,
  { handle, name }: PersonData,
  item: ItemData,
): Person | null {
  const first = (reading: Reading): string | null => readAll(view, scope, reading, item)[0] ?? null;
  return asPerson(
    agreed(handle, (reading) => first(reading)?.toLowerCase() ?? null) &&
      (handle.map(first).find((one) => one !== null) ?? null),
    name.map(first).find((one) => one !== null) ?? null,
  );
}

/**
 * Who is signed in, or who a box says it writes as. Everything that is found must be the same handle: "the first link to a profile" is how the
 * wrong account gets in. Undefined where nothing is found, null where it can't be told.
 */
export function readSignedIn(
  view: PageView,
  scope: ParentNode,
  { handle, name }: PersonData,
): Person | null | undefined {
  const handles = handle.flatMap((reading) => readAll(view, scope, reading)).map(bare);
  if (new Set(handles.map((one) => one.toLowerCase())).size > 1) return null;
  const names = name.map((reading) => readAll(view, scope, reading)).find((found) => found.length > 0) ?? [];
  const [only = null] = new Set(names).size > 1 ? [] : names;
  const [first = null] = handles;
  if (first === null && names.length > 0 && only === null) return null;
  return asPerson(first, only) ?? undefined;
}

const asPerson = (handle: string | null, name: string | null): Person | null =>
  handle === null && name === null
    ? null
    : { handle: handle && bare(handle), name: name && name.replace(/\s+/g, ' ').slice(0, NAME_MAX) };

/** Where an item says that it stands; null where it doesn't, or two descriptions disagree. */
export const readPermalink = (view: PageView, item: Element, data: ItemData): string | null =>
  agreed(data.permalink, (reading) => {
    const [href] = readAll(view, item, reading, data);
    return href === undefined ? null : cleanPermalink(href, view.document.baseURI);
  });

/** A post or a comment as the page shows it. */
export function readItem(view: PageView, item: Element, data: ItemData): PageItem {
  const texts = data.text.map((reading) => readAll(view, item, reading, data).join('\n'));
  return {
    author: readAuthor(view, item, data.author, data),
    text: texts.find((text) => text !== '')?.slice(0, TEXT_MAX) ?? null,
    permalink: readPermalink(view, item, data),
  };
}
