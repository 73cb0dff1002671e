import type { Client } from '@/lib/domain/client';
import type { ConversationContext } from '@/lib/domain/conversation';
import { sameHandle } from '@/lib/domain/same-handle';
import type { World } from '../world';

/**
 * The context as a reply sees it: a comment under the client's own post is for nobody in particular, so its author isn't called by name, nor
 * remembered as somebody who was answered.
 */
export async function addressed(
  { library }: Pick<World, 'library'>,
  context: ConversationContext,
  client: Client | null,
): Promise<ConversationContext> {
  const author = context.answers?.author;
  if (!client || !context.answers || !author) return context;
  const accounts = await library.accounts.where('clientId').equals(client.id).toArray();
  const isOwn = accounts.some(
    ({ platform, handle, displayName, deletedAt }) =>
      deletedAt === null &&
      platform === context.platform &&
      (author.handle ? sameHandle(author.handle, handle) : author.name === displayName),
  );
  return isOwn ? { ...context, answers: { ...context.answers, author: null } } : context;
}
