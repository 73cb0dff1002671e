import type { ConversationContext, PageItem } from '@/lib/domain/conversation';
import type { BoxData, Place } from '@/lib/domain/page-data';
import { findAll } from './find';
import { findItem } from './find-item';
import { langOf, type PageView } from './page-view';
import { readItem, readSignedIn } from './read';
import { scopeOf } from './recognise-box';
import { shownSignedIn } from './signed-in';

/** Everything that a page shows around a reply box, as plain data. */
export function collect(view: PageView, box: Element, data: BoxData): ConversationContext {
  const answers = firstItem(view, box, data.answers);
  const answered = answers && withAddress(view, answers.item);
  const post = firstItem(view, box, data.post, answers?.element);
  return {
    platform: view.data.platform,
    box: data.kind,
    answers: answered,
    post:
      post && (post.item.permalink === null || post.item.permalink !== answered?.permalink)
        ? post.item
        : null,
    signedIn: signedInAt(view, box, data) ?? null,
    lang: langOf(view).slice(0, 35),
  };
}

/**
 * What a composer quotes without its address has it where it stands in the page behind, if it stands there once: the same author's same words.
 */
function withAddress(view: PageView, quoted: PageItem): PageItem {
  const handle = quoted.author?.handle;
  const words = quoted.text?.slice(0, 60);
  if (quoted.permalink !== null || !handle || !words) return quoted;
  const found = new Set<string | null>();
  for (const data of view.data.items)
    for (const item of data.item.flatMap((candidate) => findAll(view, view.document, candidate))) {
      const shown: PageItem | null = item.textContent?.includes(handle) ? readItem(view, item, data) : null;
      // Some pages write whom it answers before the words, and in the quotation don't.
      if (shown?.author?.handle === handle && shown.text?.includes(words)) found.add(shown.permalink);
    }
  const [permalink = null] = found.size === 1 ? found : [];
  return { ...quoted, permalink };
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
