import type { TaughtPart } from '@/lib/domain/front-page';
import { queryDeep } from './deep';
import type { PageView } from './page-view';

const of = (view: PageView, part: TaughtPart): readonly string[] =>
  view.taught.find((one) => one.part === part && one.version === view.data.version)?.css ?? [];

/** Most of what the person taught must hold: a label may have held a name that changes. */
const isMost = (votes: number, of: number): boolean => votes > 0 && votes * 2 >= of;

/** Whether it is the kind of element that the person pointed at. */
export function isTaught(view: PageView, part: TaughtPart, element: Element): boolean {
  const css = of(view, part);
  return isMost(css.filter((one) => element.matches(one)).length, css.length);
}

/** The element that most descriptions agree on inside of `scope`; null where there is none, or more than one. */
export function findTaught(view: PageView, part: TaughtPart, scope: ParentNode): Element | null {
  const css = of(view, part);
  const found = new Set(css.flatMap((one) => queryDeep(scope, one)));
  const meant = [...found].filter((element) => isTaught(view, part, element));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
