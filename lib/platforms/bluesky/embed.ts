import type { Failure } from '@/lib/domain/failure';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import { findTarget } from './find-target';
import { makeMediaEmbed, type MediaEmbed } from './media-embed';
import { makeLinkEmbed, type LinkEmbed } from './link-embed';
import { quoteEmbed, type QuoteEmbed } from './quote-embed';

/** A record has one embed: images or a film go before a link card; what is quoted stands beside either. The quoted post is looked up before anything is uploaded. */
export async function makeEmbed(
  content: PostContent,
  io: AccountIo,
): Promise<Result<MediaEmbed | LinkEmbed | QuoteEmbed | null, Failure>> {
  const address = content.extras?.quote;
  if (address === undefined) return makeMedia(content, io);
  const quoted = await findTarget(address, io);
  if (!quoted.ok) return quoted;
  const media = await makeMedia(content, io);
  return media.ok ? ok(quoteEmbed(quoted.value.ref, media.value)) : media;
}

async function makeMedia(
  { media, link }: PostContent,
  io: AccountIo,
): Promise<Result<MediaEmbed | LinkEmbed | null, Failure>> {
  if (media.length > 0) return makeMediaEmbed(media, io);
  return link === null ? ok(null) : makeLinkEmbed(link, io);
}
