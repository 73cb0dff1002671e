import type { HealthLine, PageHealth } from '@/lib/domain/front-page';
import type { BoxData, Candidate, ItemData, PersonData, Reading } from '@/lib/domain/page-data';
import { cleanPermalink } from './clean-permalink';
import { closestDeep } from './deep';
import { findAll, findAround, fits } from './find';
import { langOf, type PageView } from './page-view';
import { readAll } from './read';
import { scopeOf, type Box } from './recognise-box';

type Find = (candidate: Candidate) => readonly Element[];
type Read = (reading: Reading) => readonly string[];

/** What each description finds in the page, as it stands now. `box`: the one that has, or last had, the focus. */
export function health(view: PageView, box: Box | null): PageHealth {
  const { data, document } = view;
  const inPage: Find = (candidate) => findAll(view, document, candidate);
  const read: Read = (reading) => readAll(view, document, reading);
  const lines = [
    ...person('signedIn', data.signedIn, read),
    ...data.boxes.flatMap((one) => boxLines(view, one, box?.data === one ? box.element : null)),
    ...data.items.flatMap((item, index) => itemLines(view, `item.${index}`, item)),
    ...view.taught.flatMap(({ part, css }) =>
      // Those of profiles are told by the script that reads these.
      part.startsWith('field:')
        ? []
        : judge(
            `taught.${part}`,
            css.map((one) => ({ css: one, seen: '' })),
            inPage,
          ),
    ),
  ];
  return { platform: data.platform, version: data.version, lang: langOf(view), lines };
}

function boxLines(view: PageView, data: BoxData, element: HTMLElement | null): HealthLine[] {
  const name = `box.${data.kind}`;
  const boxes = judge(name, data.box, ({ css, ...more }) =>
    [...view.document.querySelectorAll(css)].filter((one) => fits(view, one, { css, ...more })),
  );
  if (!element) return boxes;
  const scope = scopeOf(view, element, data);
  const inScope: Find = (candidate) => (scope ? findAll(view, scope, candidate) : []);
  return [
    ...boxes,
    ...judge(`${name}.scope`, data.scope, (candidate) => asList(findAround(view, element, candidate))),
    ...judge(`${name}.submit`, data.submit, inScope),
    ...(data.as && scope ? person(`${name}.as`, data.as, (one) => readAll(view, scope, one)) : []),
    ...data.answers.flatMap(({ where, within, data: item }, index) =>
      judge(`${name}.answers.${index}`, item.item, (candidate) => {
        if (where === 'around') return asList(findAround(view, element, candidate));
        const around = within === undefined ? view.document : closestDeep(element, within);
        return around ? findAll(view, around, candidate) : [];
      }),
    ),
  ];
}

/** Parts are looked for in the first item of the page. */
function itemLines(view: PageView, name: string, data: ItemData): HealthLine[] {
  const items = judge(name, data.item, (candidate) => findAll(view, view.document, candidate));
  const [first] = data.item.flatMap((candidate) => findAll(view, view.document, candidate));
  if (!first) return items;
  const read: Read = (reading) => readAll(view, first, reading, data).slice(0, 1);
  const readAddress: Read = (reading) =>
    read(reading).map((href) => cleanPermalink(href, first.baseURI) ?? href);
  return [
    ...items,
    ...person(`${name}.author`, data.author, read),
    ...judge(`${name}.text`, data.text, read),
    ...judge(`${name}.permalink`, data.permalink, readAddress),
  ];
}

const person = (name: string, { handle, name: called }: PersonData, read: Read): HealthLine[] => [
  ...judge(`${name}.handle`, handle, read),
  ...judge(`${name}.name`, called, read),
];

const asList = (element: Element | null): readonly Element[] => (element ? [element] : []);

/** The first candidate that finds anything decides; a later one that finds only others disagrees with it. */
export function judge<C extends Candidate>(
  part: string,
  candidates: readonly C[],
  find: (candidate: C) => readonly (Element | string)[],
): HealthLine[] {
  let used: readonly (Element | string)[] = [];
  return candidates.map((candidate) => {
    const found = find(candidate);
    const state =
      found.length === 0
        ? 'nothing'
        : used.length === 0
          ? 'used'
          : isSame(found, used)
            ? 'spare'
            : 'disagrees';
    if (state === 'used') used = found;
    return { part, css: candidate.css, seen: candidate.seen, found: found.length, state };
  });
}

const isSame = (some: readonly (Element | string)[], others: readonly (Element | string)[]): boolean =>
  some.some((one) =>
    others.some((other) =>
      typeof one === 'string' || typeof other === 'string'
        ? String(one).replace(/^@/, '').toLowerCase() === String(other).replace(/^@/, '').toLowerCase()
        : one.contains(other) || other.contains(one),
    ),
  );
