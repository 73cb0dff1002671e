import type { ConversationContext, PageItem } from '@/lib/domain/conversation';

/** A text may be unfolded meanwhile; its beginning stays. */
const BEGINNING = 60;

/** Whether a box still answers what it answered before: its feed node may show another post by now. */
export const isSameConversation = (before: ConversationContext, now: ConversationContext): boolean =>
  before.box === now.box && isSame(before.answers, now.answers) && isSame(before.post, now.post);

function isSame(before: PageItem | null, now: PageItem | null): boolean {
  if (!before || !now) return before === now;
  // Some pages give an address only once the pointer was there.
  if (before.permalink !== null && now.permalink !== null) return before.permalink === now.permalink;
  return (
    before.author?.handle === now.author?.handle &&
    before.author?.name === now.author?.name &&
    before.text?.slice(0, BEGINNING) === now.text?.slice(0, BEGINNING)
  );
}
