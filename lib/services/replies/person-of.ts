import type { ConversationContext } from '@/lib/domain/conversation';
import type { Answer } from '@/lib/domain/template';

/** Whom an answer is for, as it is kept: by handle, or by name where the page shows no handle; empty where neither is shown. */
export function personOf({
  platform,
  answers,
}: ConversationContext): Pick<Answer, 'author' | 'authorName' | 'person'> {
  const handle = answers?.author?.handle?.trim().replace(/^@/, '') ?? '';
  const name = answers?.author?.name?.trim() ?? '';
  const author = (handle === '' ? name : handle).toLowerCase();
  return { author, authorName: name === '' ? null : name, person: `${platform}|${author}` };
}
