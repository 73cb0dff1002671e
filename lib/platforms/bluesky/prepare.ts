import type { Failure } from '@/lib/domain/failure';
import type { Frozen } from '@/lib/domain/delivery';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo, PreparePlan } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { checkRules } from './check-rules';
import { makeFacets } from './facets';
import { freeze } from './freeze';
import { makeLinkEmbed } from './link-embed';
import { makeMediaEmbed } from './media-embed';
import { makeRecord, type PostRecord } from './record';

/**
 * Everything that can be undone: last checks, mentions, uploads, and the frozen request. The same content, key and time make the same
 * bytes, so preparing again is harmless.
 */
export async function prepare(
  content: PostContent,
  { key, dueAt }: PreparePlan,
  io: AccountIo,
): Promise<Result<Frozen, Failure>> {
  const broken = checkRules(content);
  if (broken) return fail(broken);
  // Half of a surrogate pair can't be sent as UTF-8; facets must count in what is sent.
  const text = content.text.toWellFormed();
  const facets = await makeFacets(text, io);
  if (!facets.ok) return facets;
  const embed = await makeEmbed(content, io);
  if (!embed.ok) return embed;
  const record = makeRecord({
    text,
    facets: facets.value,
    embed: embed.value ?? null,
    langs: content.langs,
    dueAt,
  });
  return ok(await freeze(record, { repo: io.account.remoteId, key, clock: io.clock }));
}

/** A record has one embed: images or a film go before a link card. */
async function makeEmbed(
  { media, link }: PostContent,
  io: AccountIo,
): Promise<Result<PostRecord['embed'] | null, Failure>> {
  if (media.length > 0) return makeMediaEmbed(media, io);
  return link === null ? ok(null) : makeLinkEmbed(link, io);
}
