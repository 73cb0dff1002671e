import type { Client } from '@/lib/domain/client';
import type { ConversationContext } from '@/lib/domain/conversation';
import type { Failure } from '@/lib/domain/failure';
import { failure } from '@/lib/domain/failure';
import type { RepliesOpened, ReplyItem } from '@/lib/domain/page-bridge';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { TextLimit } from '@/lib/domain/platform';
import type { PageProtocol } from '@/lib/messaging/page-protocol';
import type { World } from '../world';
import { addressed } from './addressed';
import { indexOf } from './index-of';
import { listReplies } from './list-replies';
import { personOf } from './person-of';
import { rememberChoice } from './remember-choice';
import { rememberSince } from './remember-since';
import { answersOf, shelfOf } from './shelf-of';
import { suggestionOf } from './suggestion-of';
import { faceOf, whoseOf } from './whose-of';

/** Everything that the palette shows when it opens. `clientId`: the client that the person chose in it, remembered for the next time. */
export async function openReplies(
  world: World,
  { context, clientId, query }: PageProtocol['replies.open']['in'],
): Promise<Result<RepliesOpened, Failure>> {
  const [{ whose, client, clients }, since] = await Promise.all([
    whoseOf(world, context, clientId),
    rememberSince(world),
    shelfOf(world).read(),
  ]);
  if (clientId !== null && client?.id === clientId) await rememberChoice(world, context.platform, clientId);
  const answers = client ? await answersOf(world).of(client.id, since) : null;
  const asked = await addressed(world, context, client);
  // Ready for the first letter that is typed, without making the palette wait for it.
  setTimeout(() => void indexOf(shelfOf(world)));
  return ok({
    whose,
    clients: clients.map(faceOf),
    items: listReplies(world, context, client, answers, query),
    limits: await limitsOf(world, context, whose.verdict.kind === 'match' ? whose.verdict.accountId : null),
    bannedWords: client?.voice.bannedWords ?? [],
    signature: client?.voice.signature ?? '',
    before: client ? await beforeOf(world, asked, client, since) : null,
    suggestion: answers ? suggestionOf(world, context, answers, client) : null,
  });
}

/** The list for what was typed so far. */
export async function searchReplies(
  world: World,
  { context, clientId, query }: PageProtocol['replies.search']['in'],
): Promise<Result<readonly ReplyItem[], Failure>> {
  const [client, since] = await Promise.all([
    world.library.clients.get(clientId),
    rememberSince(world),
    shelfOf(world).read(),
  ]);
  if (!client || client.deletedAt !== null) return fail(failure('not-found', 'no such client'));
  const answers = await answersOf(world).of(clientId, since);
  return ok(listReplies(world, context, client, answers, query));
}

/** The platform's limits of a reply, where the account's own server says less or more, by its word. */
async function limitsOf(
  { library, specs }: World,
  { platform }: ConversationContext,
  accountId: string | null,
): Promise<readonly TextLimit[]> {
  const spec = specs.get(platform);
  const [first, ...more] = spec?.page?.reply ?? spec?.text ?? [];
  if (!first) return [];
  const account = accountId === null ? undefined : await library.accounts.get(accountId);
  const max = account?.serverInfo?.textMax;
  return [max === undefined ? first : { ...first, max }, ...more];
}

async function beforeOf(
  { library }: World,
  context: ConversationContext,
  client: Client,
  since: number,
): Promise<RepliesOpened['before']> {
  const { author, person } = personOf(context);
  if (author === '') return null;
  const rows = await library.answers.where('person').equals(person).toArray();
  const sent = rows
    .filter(({ clientId, sentAt, at }) => clientId === client.id && sentAt !== null && at >= since)
    .sort((a, b) => b.at - a.at);
  const [last] = sent;
  return last ? { at: last.sentAt ?? last.at, text: last.text, times: sent.length } : null;
}
