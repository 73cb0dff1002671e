import type { Candidate } from '@/lib/domain/page-data';
import { closestDeep, queryDeep } from './deep';
import { isNamed, namesOf } from './labels';
import { langOf, type PageView } from './page-view';

/** Whether all that a candidate says holds of the element. `scope`: what `not` looks no further out than. */
export function fits(
  view: PageView,
  element: Element,
  { css, label, holds, not }: Omit<Candidate, 'up'>,
  scope?: Element,
): boolean {
  if (!element.matches(css)) return false;
  if (label !== undefined && !isNamed(element, namesOf(view.data, label, langOf(view)))) return false;
  if (holds !== undefined && !element.querySelector(holds)) return false;
  const outer = not === undefined ? null : closestDeep(element, not);
  return !outer || (scope !== undefined && outer.contains(scope));
}

/** What is drawn at all; an element that the page keeps in store is none. */
const isDrawn = (element: Element): boolean =>
  element.checkVisibility?.({ checkVisibilityCSS: true }) ?? true;

/** Every element that a candidate means inside of `scope`, in document order. */
export function findAll(view: PageView, scope: ParentNode, candidate: Candidate): Element[] {
  const within = scope instanceof Element ? scope : undefined;
  const found = queryDeep(scope, candidate.css)
    .filter((element) => fits(view, element, candidate, within))
    .map((element) => (candidate.up === undefined ? element : closestDeep(element, candidate.up)))
    .filter((element) => element !== null)
    .filter(isDrawn);
  return [...new Set(found)];
}

/** The nearest ancestor of the element, or itself, that a candidate means. */
export function findAround(view: PageView, inner: Element, candidate: Candidate): Element | null {
  for (let element = closestDeep(inner, candidate.css); element;) {
    if (fits(view, element, candidate))
      return candidate.up === undefined ? element : closestDeep(element, candidate.up);
    const parent: Element | null = element.parentElement;
    element = parent && closestDeep(parent, candidate.css);
  }
  return null;
}

/**
 * What the candidates find, if all that find something find the same. Null where they disagree, too: one of them is wrong then, and nobody knows
 * which.
 */
export function agreed<C, T>(candidates: readonly C[], find: (candidate: C) => T | null): T | null {
  const found = candidates.map(find).filter((one) => one !== null);
  const [first = null] = found;
  return found.every((one) => one === first) ? first : null;
}
