import type { ConversationContext } from '@/lib/domain/conversation';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PlatformId } from '@/lib/domain/platform';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Answer } from '@/lib/domain/template';
import type { PageProtocol } from '@/lib/messaging/page-protocol';
import { newRow } from '../stamps';
import type { World } from '../world';
import { addressed } from './addressed';
import { personOf } from './person-of';
import { rememberChoice } from './remember-choice';
import { answersOf, shelfOf } from './shelf-of';
import { whoseOf } from './whose-of';

/** UTF-16 units: of the comment, and of the reply. */
const ASKED_MOST = 1_000;
const TEXT_MOST = 10_000;

/** Remembers a reply that was put into a box, and that its template was used once more. */
export async function rememberInserted(
  world: World,
  { context, clientId, templateId, text }: PageProtocol['page.inserted']['in'],
): Promise<Result<{ id: string }, Failure>> {
  await shelfOf(world).read();
  const template = templateId === null ? null : shelfOf(world).get(templateId);
  const row = template === undefined ? null : await answerRow(world, { context, clientId, text });
  if (!row || template === undefined) return fail(failure('not-found'));
  const answer: Answer = { ...row, templateId };
  const { library } = world;
  await library.transaction('rw', library.answers, library.templates, async () => {
    await library.answers.add(answer);
    const before = template && (await library.templates.get(template.id));
    if (!before) return;
    const { updatedAt, origin, at } = answer;
    const used = { ...before, uses: before.uses + 1, usedAt: at, updatedAt, origin };
    await library.templates.put(used);
    shelfOf(world).takeUse(used);
  });
  await answersOf(world).take(answer);
  await rememberChoice(world, context.platform, clientId);
  return ok({ id: answer.id });
}

/**
 * Remembers that the person sent it. Without an `id` it was typed without a template: kept only where the signed-in account is the client's, or
 * the person has said so (`clientId`) where the page doesn't show it; what somebody writes under their own name is none of ours.
 */
export async function rememberSent(
  world: World,
  { id, context, clientId, text }: PageProtocol['page.sent']['in'],
  platform: PlatformId,
): Promise<Result<null, Failure>> {
  if (id === null) return rememberTyped(world, { context, clientId, text });
  const { library } = world;
  const { updatedAt } = await newRow(world);
  const sent = await library.transaction('rw', library.answers, async () => {
    const before = await library.answers.get(id);
    if (!before || before.platform !== platform) return null;
    const words = text.trim() === '' ? before.text : cut(text, TEXT_MOST);
    const after: Answer = { ...before, sentAt: before.sentAt ?? updatedAt, text: words, updatedAt };
    await library.answers.put(after);
    return after;
  });
  if (!sent) return fail(failure('not-found'));
  await answersOf(world).change(sent);
  return ok(null);
}

async function rememberTyped(
  world: World,
  { context, clientId, text }: Omit<PageProtocol['page.sent']['in'], 'id'>,
): Promise<Result<null, Failure>> {
  if (text.trim() === '') return ok(null);
  const { whose } = await whoseOf(world, context, clientId);
  const { verdict, client } = whose;
  const isTheirs = verdict.kind === 'match' || (verdict.kind === 'cannot-tell' && clientId !== null);
  if (!client || !isTheirs) return ok(null);
  const row = await answerRow(world, { context, clientId: client.id, text });
  if (!row) return ok(null);
  const answer: Answer = { ...row, sentAt: row.at, templateId: null };
  await world.library.answers.add(answer);
  await answersOf(world).take(answer);
  return ok(null);
}

async function answerRow(
  world: World,
  { context, clientId, text }: { context: ConversationContext; clientId: string; text: string },
): Promise<Omit<Answer, 'templateId'> | null> {
  const client = await world.library.clients.get(clientId);
  if (!client || client.deletedAt !== null) return null;
  const { verdict } = (await whoseOf(world, context, clientId)).whose;
  const asked = await addressed(world, context, client);
  const fresh = await newRow(world);
  return {
    ...fresh,
    ...personOf(asked),
    id: world.newId(),
    at: fresh.createdAt,
    sentAt: null,
    clientId,
    accountId: verdict.kind === 'match' ? verdict.accountId : null,
    platform: context.platform,
    permalink: context.answers?.permalink ?? '',
    asked:
      asked.answers?.author === null && context.answers?.author
        ? ''
        : cut(context.answers?.text ?? '', ASKED_MOST),
    text: cut(text, TEXT_MOST),
  };
}

/** Without half of a surrogate pair at its end. */
const cut = (text: string, max: number): string => text.slice(0, max).toWellFormed();
