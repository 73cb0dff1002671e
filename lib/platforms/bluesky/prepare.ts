import { failure, type Failure } from '@/lib/domain/failure';
import type { Frozen } from '@/lib/domain/delivery';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo, PreparePlan } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { countByUnit } from '@/lib/text/count-by-unit';
import { makeEmbed } from './embed';
import { makeFacets } from './facets';
import { sha256Hex } from './sha256-hex';
import spec from './spec';

/** The collection that Bluesky's posts are in. */
export const POSTS = 'app.bsky.feed.post';

/**
 * Everything that can be undone: last checks, uploads, mentions, and the exact bytes of the one request that will publish. Same content,
 * key and time make the same bytes.
 */
export async function prepare(
  content: PostContent,
  { key, dueAt }: PreparePlan,
  io: AccountIo,
): Promise<Result<Frozen, Failure>> {
  const broken = breaksRule(content);
  if (broken) return fail(broken);
  const facets = await makeFacets(content.text, io);
  if (!facets.ok) return facets;
  const embed = await makeEmbed(content, io);
  if (!embed.ok) return embed;
  const record = {
    $type: POSTS,
    text: content.text,
    ...(facets.value.length > 0 ? { facets: facets.value } : {}),
    ...(embed.value ? { embed: embed.value } : {}),
    ...(content.langs.length > 0 ? { langs: content.langs } : {}),
    createdAt: new Date(dueAt).toISOString(),
  };
  // `swapRecord: null` makes it a create: nothing that is at our key already can be changed (measured, PDS 0.5).
  const body = JSON.stringify({
    repo: io.account.remoteId,
    collection: POSTS,
    rkey: key,
    validate: true,
    record,
    swapRecord: null,
  });
  return ok({ key, body, hash: await sha256Hex(body), at: io.clock.now() });
}

/** The platform's rules once more, for content that was queued under older ones. */
function breaksRule({ text, media, link, langs }: PostContent): Failure | null {
  if (text.trim() === '' && media.length === 0 && link === null) return failure('empty-post');
  for (const { unit, max } of spec.text) {
    const actual = countByUnit(text, unit);
    if (actual > max) return failure('too-long', `${actual} of ${max} ${unit}`);
  }
  if (media.length > spec.images.count.max)
    return failure('too-many-media', `${media.length} of ${spec.images.count.max}`);
  return langs.length > spec.langs.max
    ? failure('rejected', `${langs.length} of ${spec.langs.max} languages`)
    : null;
}
