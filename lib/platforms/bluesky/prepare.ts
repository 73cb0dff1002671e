import type { Failure } from '@/lib/domain/failure';
import type { Frozen } from '@/lib/domain/delivery';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo, PreparePlan } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { checkRules } from './check-rules';
import { makeEmbed } from './embed';
import { makeFacets } from './facets';
import { freeze } from './freeze';
import { contentOfPart } from './content-of-part';
import { makeRecord } from './record';
import { makeReply } from './reply-refs';

/**
 * Everything that can be undone: last checks, mentions, what is answered or quoted, uploads, and the frozen request. The same content, key, time
 * and parts before make the same bytes, so preparing again is harmless. Each part is dated 1 ms after the one before it, because clients
 * sort by that.
 */
export async function prepare(
  content: PostContent,
  { key, dueAt, previous = [] }: PreparePlan,
  io: AccountIo,
): Promise<Result<Frozen, Failure>> {
  const at = previous.length;
  const part = contentOfPart(content, at);
  const broken = checkRules(part);
  if (broken) return fail(broken);
  const trouble = at === 0 ? await checkRest(content, io) : null;
  if (trouble) return fail(trouble);
  // Half of a surrogate pair can't be sent as UTF-8; facets must count in what is sent.
  const text = part.text.toWellFormed();
  const facets = await makeFacets(text, io);
  if (!facets.ok) return facets;
  const reply = await makeReply(content, previous, io);
  if (!reply.ok) return reply;
  const embed = await makeEmbed(part, io);
  if (!embed.ok) return embed;
  const record = makeRecord({
    text,
    facets: facets.value,
    reply: reply.value,
    embed: embed.value,
    langs: part.langs,
    createdAt: dueAt + at,
  });
  return ok(await freeze(record, { repo: io.account.remoteId, key, clock: io.clock }));
}

/** Looks at all that is to follow before the first part goes: its rules, and whether its mentions can be resolved. Null where it can go. */
async function checkRest(content: PostContent, io: AccountIo): Promise<Failure | null> {
  for (const [index] of (content.rest ?? []).entries()) {
    const part = contentOfPart(content, index + 1);
    const broken = checkRules(part);
    if (broken) return broken;
    const facets = await makeFacets(part.text.toWellFormed(), io);
    if (!facets.ok) return facets.failure;
  }
  return null;
}
