import type { HealthLine, PageHealth } from '@/lib/domain/front-page';
import type { BoxData, Candidate, ItemData, PersonData } from '@/lib/domain/page-data';
import { closestDeep } from './deep';
import { findAll, findAround, fits } from './find';
import { langOf, type PageView } from './page-view';
import { scopeOf, type Box } from './recognise-box';

type Find = (candidate: Candidate) => readonly Element[];

/** What each description finds in the page, as it stands now. `box`: the one that has, or last had, the focus. */
export function health(view: PageView, box: Box | null): PageHealth {
  const { data, document } = view;
  const inPage: Find = (candidate) => findAll(view, document, candidate);
  const lines = [
    ...person('signedIn', data.signedIn, inPage),
    ...data.boxes.flatMap((one) => boxLines(view, one, box?.data === one ? box.element : null)),
    ...data.items.flatMap((item, index) => itemLines(view, `item.${index}`, item)),
    ...view.taught.flatMap(({ part, css }) =>
      judge(
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
    ...(data.as ? person(`${name}.as`, data.as, inScope) : []),
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
  const inItem: Find = (candidate) => findAll(view, first, candidate);
  return [
    ...items,
    ...person(`${name}.author`, data.author, inItem),
    ...judge(`${name}.text`, data.text, inItem),
    ...judge(`${name}.permalink`, data.permalink, inItem),
  ];
}

const person = (name: string, { handle, name: called }: PersonData, find: Find): HealthLine[] => [
  ...judge(`${name}.handle`, handle, find),
  ...judge(`${name}.name`, called, find),
];

const asList = (element: Element | null): readonly Element[] => (element ? [element] : []);

/** The first candidate that finds anything decides; a later one that finds only others disagrees with it. */
function judge(part: string, candidates: readonly Candidate[], find: Find): HealthLine[] {
  let used: readonly Element[] = [];
  return candidates.map((candidate) => {
    const found = find(candidate);
    const state =
      found.length === 0
        ? 'nothing'
        : used.length === 0
          ? 'used'
          : found.some((one) => used.some((other) => one.contains(other) || other.contains(one)))
            ? 'spare'
            : 'disagrees';
    if (state === 'used') used = found;
    return { part, css: candidate.css, seen: candidate.seen, found: found.length, state };
  });
}
