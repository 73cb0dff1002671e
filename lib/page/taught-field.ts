import type { TaughtField } from '@/lib/domain/front-page';
import { findDescribed } from './label-text';
import type { PageView } from './page-view';

/** The field that most descriptions by the person agree on inside of `root`; null where there is none, or more than one. */
export function findTaughtField(view: PageView, part: TaughtField, root: ParentNode): Element | null {
  const known = view.taught.find((one) => one.part === part && one.version === view.data.version);
  if (!known) return null;
  const votes = new Map<Element, number>();
  for (const description of known.css)
    for (const element of findDescribed(root, description)) votes.set(element, (votes.get(element) ?? 0) + 1);
  const meant = [...votes].filter(([, count]) => count * 2 >= known.css.length);
  return meant.length === 1 ? (meant[0]?.[0] ?? null) : null;
}
