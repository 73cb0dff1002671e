import { ok } from '@/lib/domain/result';
import type { PlatformId } from '@/lib/domain/platform';
import type { PageProtocol } from '@/lib/messaging/page-protocol';
import type { World } from '../world';
import { answeredAt } from './answered-at';
import { keepReply } from './keep-reply';
import { openReplies, searchReplies } from './open-replies';
import { rememberInserted, rememberSent } from './remember-answer';
import { expandShortcut, renderReply } from './render-reply';
import { shortcutsFor } from './shortcuts-for';
import { whoseOf } from './whose-of';

type OfReplies =
  | 'page.shortcuts'
  | 'page.whose'
  | 'page.expand'
  | 'page.inserted'
  | 'page.sent'
  | 'page.answered'
  | 'replies.open'
  | 'replies.search'
  | 'replies.render'
  | 'replies.keep';

/** `from`: the platform of the page that asks; a context that came with it is of the same one. */
export type RepliesHandlers = {
  readonly [K in OfReplies]: (
    input: PageProtocol[K]['in'],
    from: { readonly platform: PlatformId },
  ) => Promise<PageProtocol[K]['out']>;
};

/** What concerns replies, for scripts in pages and for the side panel. */
export const makeRepliesHandlers = (world: World): RepliesHandlers => ({
  'page.shortcuts': (_, { platform }) => shortcutsFor(world, platform),
  'page.whose': async ({ context }) => ok((await whoseOf(world, context)).whose),
  'page.expand': (input) => expandShortcut(world, input),
  'page.inserted': (input) => rememberInserted(world, input),
  'page.sent': (input, { platform }) => rememberSent(world, input, platform),
  'page.answered': (input, { platform }) => answeredAt(world, input, platform),
  'replies.open': (input) => openReplies(world, input),
  'replies.search': (input) => searchReplies(world, input),
  'replies.render': (input) => renderReply(world, input),
  'replies.keep': (input) => keepReply(world, input),
});
