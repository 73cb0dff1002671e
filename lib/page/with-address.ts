import type { ConversationContext, PageItem } from '@/lib/domain/conversation';
import { findAll } from './find';
import type { PageView } from './page-view';
import { readItem } from './read';

/** UTF-16 units: a composer may quote no more than the beginning. */
const BEGINNING = 60;

/**
 * What a composer quotes without its address has it where it stands in the page behind, if it stands there once: the same author's same words.
 */
export function withAddress(view: PageView, context: ConversationContext): ConversationContext {
  const { answers } = context;
  const handle = answers?.author?.handle;
  const words = answers?.text?.slice(0, BEGINNING);
  if (!answers || answers.permalink !== null || !handle || !words) return context;
  const found = new Set<string | null>();
  for (const data of view.data.items)
    for (const item of data.item.flatMap((candidate) => findAll(view, view.document, candidate))) {
      const shown: PageItem | null = item.textContent?.includes(handle) ? readItem(view, item, data) : null;
      // Some pages write whom it answers before the words, and in the quotation don't.
      if (shown?.author?.handle === handle && shown.text?.includes(words)) found.add(shown.permalink);
    }
  const [permalink = null] = found.size === 1 ? found : [];
  return { ...context, answers: { ...answers, permalink } };
}
