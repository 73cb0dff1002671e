import type { Person } from '@/lib/domain/conversation';
import type { PageView } from './page-view';
import { readSignedIn } from './read';
import { findTaught } from './taught';
import { visibleText } from './visible-text';

/** Who the page says is signed in; undefined where it doesn't, null where it can't be told. */
export function shownSignedIn(view: PageView): Person | null | undefined {
  const shown = readSignedIn(view, view.document, view.data.signedIn);
  if (shown !== undefined) return shown;
  // What the person pointed at: its words, or the address it leads to.
  const taught = findTaught(view, 'signed-in', view.document);
  const handle =
    taught && /@?([\p{L}\p{N}._-]+)\/?$/u.exec(taught.getAttribute('href') ?? visibleText(taught))?.[1];
  return handle ? { handle, name: null } : undefined;
}
