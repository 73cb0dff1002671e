import type { ProfilePage } from '@/lib/domain/profile-data';
import { agreed, findAll } from './find';
import { asPageView, type ProfileView } from './profile-view';

/** The page of a profile that is in front. */
export interface PlaceInFront {
  readonly page: ProfilePage;
  readonly root: Element;
  /** Whose it is by its address; null where that doesn't say. */
  readonly handle: string | null;
}

/** The page's path, query and hash, as `ProfilePage.path` is matched with. */
const pathOf = ({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string =>
  pathname + search + hash;

/** Whether an address is one of the platform's profile pages, drawn or not yet. */
export const isPlace = ({ page, data }: ProfileView): boolean =>
  data.pages.some(({ path }) => new RegExp(path, 'u').test(pathOf(page.document.location)));

/** The first page that the address is one of, and whose root is there; null where there is none. */
export function placeInFront(view: ProfileView): PlaceInFront | null {
  const { document } = view.page;
  for (const page of view.data.pages) {
    const match = new RegExp(page.path, 'u').exec(pathOf(document.location));
    const root =
      match && agreed(page.root, (candidate) => innermost(findAll(asPageView(view), document, candidate)));
    if (root) return { page, root, handle: match.groups?.['handle'] ?? null };
  }
  return null;
}

/** The one inside of all others; null where two stand beside each other. */
function innermost(found: readonly Element[]): Element | null {
  const last = found.at(-1) ?? null;
  return found.every((one) => one.contains(last)) ? last : null;
}
