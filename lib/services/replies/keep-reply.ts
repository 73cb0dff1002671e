import type { Failure } from '@/lib/domain/failure';
import { ok, type Result } from '@/lib/domain/result';
import type { PageProtocol } from '@/lib/messaging/page-protocol';
import { parseTemplate } from '@/lib/templates/parse-template';
import { escapeBody } from '@/lib/templates/print-template';
import type { World } from '../world';
import { saveTemplate } from './save-template';

const TITLE_MOST = 60;

/** Makes a template of a suggestion. What isn't one of our variables in it stays the text that it is. */
export async function keepReply(
  world: World,
  { text, clientId, title }: PageProtocol['replies.keep']['in'],
): Promise<Result<{ id: string }, Failure>> {
  const id = world.newId();
  const words = text.trim().slice(0, 10_000).toWellFormed();
  const body = parseTemplate(words).faults.length === 0 ? words : escapeBody(words);
  const named = title.trim() || words.replace(/\s+/g, ' ').slice(0, TITLE_MOST).trim();
  const saved = await saveTemplate(world, {
    template: { id, clientId, title: named, shortcut: '', body, platforms: [], tags: [] },
  });
  return saved.ok ? ok({ id }) : saved;
}
