import type { BoxData } from '@/lib/domain/page-data';
import { editingHost } from './editing-host';
import { agreed, findAll, findAround, fits } from './find';
import { findItem } from './find-item';
import type { PageView } from './page-view';
import { findTaught, isTaught } from './taught';

export interface Box {
  readonly element: HTMLElement;
  readonly data: BoxData;
}

/** The reply box that an element is, or belongs to; null where it is none that is known. */
export function recogniseBox(view: PageView, start: Element | null): Box | null {
  const element = start instanceof HTMLElement ? editingHost(start) : null;
  if (!element) return null;
  const data =
    view.data.boxes.find(({ box }) => box.some((candidate) => fits(view, element, candidate))) ??
    (isTaught(view, 'box', element) ? kindAt(view, element) : undefined);
  return data ? { element, data } : null;
}

/** What kind a box is that the person pointed at: the first whose conversation is there. */
const kindAt = (view: PageView, element: Element): BoxData | undefined =>
  view.data.boxes.find(({ answers }) => answers.some((place) => findItem(view, element, place))) ??
  view.data.boxes.find(({ kind }) => kind !== 'post');

/** The composer around a box; null where no description finds one. */
export function scopeOf(view: PageView, element: Element, { scope }: BoxData): Element | null {
  for (const candidate of scope) {
    const found = findAround(view, element, candidate);
    if (found) return found;
  }
  return null;
}

/** The network's own button of a box: the only one that every description which finds any means. */
export function submitOf(view: PageView, { element, data }: Box): HTMLElement | null {
  const scope = scopeOf(view, element, data);
  const found =
    (scope && agreed(data.submit, (candidate) => only(findAll(view, scope, candidate)))) ??
    findTaught(view, 'submit', scope ?? view.document);
  return found instanceof HTMLElement ? found : null;
}

/** Undefined, which is like nothing, where there are several: two buttons are as good as none. */
const only = (found: readonly Element[]): Element | null => (found.length === 1 ? (found[0] ?? null) : null);

/** As the networks say it: `disabled`, or `aria-disabled`. */
export const isEnabled = (button: Element): boolean =>
  !button.matches(':disabled') && button.getAttribute('aria-disabled') !== 'true';
