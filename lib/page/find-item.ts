import type { Candidate, ItemData, Place } from '@/lib/domain/page-data';
import { boxText } from './box-text';
import { cleanPermalink } from './clean-permalink';
import { closestDeep, containsDeep } from './deep';
import { isNamedAfter } from './labels';
import { agreed, findAll, findAround } from './find';
import type { PageView } from './page-view';
import { readAuthor, readPermalink } from './read';

/** The item at a place, seen from a reply box; null where there is none, or descriptions disagree. */
export function findItem(view: PageView, box: Element, place: Place): Element | null {
  const { css, data, named, where, within } = place;
  const isMeant = (item: Element): boolean =>
    (css === undefined || item.matches(css)) && (!named || isAuthorNamed(view, box, item, data));
  if (where === 'around') return agreed(data.item, (candidate) => nearest(view, box, candidate, isMeant));
  const scope = within === undefined ? view.document : closestDeep(box, within);
  if (!scope) return null;
  return agreed(data.item, (candidate) => {
    const items = findAll(view, scope, candidate).filter(isMeant);
    return pick(view, items, { box, data, where });
  });
}

function isAuthorNamed(view: PageView, box: Element, item: Element, data: ItemData): boolean {
  const author = readAuthor(view, item, data.author, data);
  if (author?.name && isNamedAfter(box, author.name)) return true;
  return author?.handle != null && boxText(box as HTMLElement).split(/\s/, 1)[0] === `@${author.handle}`;
}

function nearest(
  view: PageView,
  box: Element,
  candidate: Candidate,
  isMeant: (item: Element) => boolean,
): Element | null {
  for (let item = findAround(view, box, candidate); item;) {
    if (isMeant(item)) return item;
    const parent: Element | null = item.parentElement;
    item = parent && findAround(view, parent, candidate);
  }
  return null;
}

function pick(
  view: PageView,
  items: readonly Element[],
  { box, data, where }: { box: Element; data: ItemData; where: Place['where'] },
): Element | null {
  if (where === 'only') return (items.length === 1 && items[0]) || null;
  if (where === 'first') return items[0] ?? null;
  if (where === 'before')
    return (
      items.findLast(
        (item) =>
          !containsDeep(item, box) &&
          Boolean(item.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING),
      ) ?? null
    );
  const here = cleanPermalink(view.document.URL, view.document.URL);
  return items.find((item) => here !== null && readPermalink(view, item, data) === here) ?? null;
}
