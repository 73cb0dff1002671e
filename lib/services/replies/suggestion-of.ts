import type { ConversationContext } from '@/lib/domain/conversation';
import type { Client } from '@/lib/domain/client';
import type { RepliesOpened } from '@/lib/domain/page-bridge';
import { findRepeated, isSameWords } from '@/lib/templates/find-repeated';
import { isFor } from '@/lib/templates/rank-templates';
import type { World } from '../world';
import type { ClientAnswers } from './answer-shelf';
import { shelfOf } from './shelf-of';

type Suggestion = RepliesOpened['suggestion'];

/** Typed replies that are compared with each other. */
const COMPARED = 100;

const latest = new WeakMap<ClientAnswers, { readonly key: string; readonly suggestion: Suggestion }>();

/** What was typed again and again without a template, and is none yet; looked for anew only when something was typed or saved. */
export function suggestionOf(
  world: World,
  { platform }: ConversationContext,
  answers: ClientAnswers,
  client: Client | null,
): Suggestion {
  const shelf = shelfOf(world);
  const key = `${answers.version}|${shelf.version}|${platform}`;
  const known = latest.get(answers);
  if (known?.key === key) return known.suggestion;
  const typed = answers.rows.filter(({ templateId, sentAt }) => templateId === null && sentAt !== null);
  const found = findRepeated(
    typed.slice(0, COMPARED).map(({ text, authorName, author }) => ({
      text,
      name: authorName,
      handle: author === authorName?.toLowerCase() || author === '' ? null : author,
    })),
    (features) =>
      [...shelf.all()].some(
        (template) =>
          isFor(template, { clientId: client?.id ?? null, platform }) &&
          isSameWords(shelf.featuresOf(template), features),
      ),
  );
  const suggestion = found && { text: found.body, times: found.times };
  latest.set(answers, { key, suggestion });
  return suggestion;
}
