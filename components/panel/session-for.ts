import { ReplySession } from '@/components/replies/reply-session';
import type { ConversationContext } from '@/lib/domain/conversation';
import type { FrontPage } from '@/lib/domain/front-page';
import { ask } from '@/lib/messaging/client';

/** Replies for what stands around the reply box in front; where there is none, for a reply to nobody in particular. */
export function sessionFor(front: FrontPage): ReplySession {
  const context = front.context ?? nowhere(front);
  return new ReplySession({
    open: (clientId, query) => ask('replies.open', { context, clientId, query }),
    search: (clientId, query) => ask('replies.search', { context, clientId, query }),
    render: (wanted) => ask('replies.render', { context, ...wanted, inputs: { ...wanted.inputs } }),
    keep: (text, clientId, title) => ask('replies.keep', { text, clientId, title }),
  });
}

const nowhere = ({ platform }: FrontPage): ConversationContext => ({
  platform: platform ?? 'other',
  box: 'reply',
  answers: null,
  post: null,
  signedIn: null,
  lang: navigator.language,
});
