import type { ConversationContext, PageItem } from '@/lib/domain/conversation';
import type { BoxData, Place } from '@/lib/domain/page-data';
import { findItem } from './find-item';
import { langOf, type PageView } from './page-view';
import { readItem, readSignedIn } from './read';
import { scopeOf } from './recognise-box';
import { shownSignedIn } from './signed-in';

/** Everything that a page shows around a reply box, as plain data. */
export function collect(view: PageView, box: Element, data: BoxData): ConversationContext {
  const answers = firstItem(view, box, data.answers);
  const post = firstItem(view, box, data.post, answers?.element);
  return {
    platform: view.data.platform,
    box: data.kind,
    answers: answers?.item ?? null,
    post:
      post && (post.item.permalink === null || post.item.permalink !== answers?.item.permalink)
        ? post.item
        : null,
    signedIn: signedInAt(view, box, data) ?? null,
    lang: langOf(view).slice(0, 35),
  };
}

/** The first item of these places that says anything; `but`: what is answered is not the post above it as well. */
function firstItem(
  view: PageView,
  box: Element,
  places: readonly Place[],
  but?: Element,
): { readonly element: Element; readonly item: PageItem } | null {
  for (const place of places) {
    const found = findItem(view, box, place);
    if (!found || found === but) continue;
    const item = readItem(view, found, place.data);
    if (item.author ?? item.text ?? item.permalink) return { element: found, item };
  }
  return null;
}

function signedInAt(
  view: PageView,
  box: Element,
  data: BoxData,
): ConversationContext['signedIn'] | undefined {
  const said = data.as && readSignedIn(view, scopeOf(view, box, data) ?? box, data.as);
  if (said !== undefined) return said;
  return shownSignedIn(view);
}
