import type { MediaEmbed } from './media-embed';
import type { LinkEmbed } from './link-embed';
import type { StrongRef } from './strong-ref';

type Media = MediaEmbed | LinkEmbed;

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/record.json, read 2026-11-27. */
interface RecordEmbed {
  readonly $type: 'app.bsky.embed.record';
  readonly record: StrongRef;
}

/** The same with media or a link card: recordWithMedia.json, same folder and day. */
interface RecordWithMediaEmbed {
  readonly $type: 'app.bsky.embed.recordWithMedia';
  readonly record: RecordEmbed;
  readonly media: Media;
}

export type QuoteEmbed = RecordEmbed | RecordWithMediaEmbed;

/** Quotes a post, with what else the record would embed beside it. */
export function quoteEmbed(quoted: StrongRef, media: Media | null): QuoteEmbed {
  const record = { $type: 'app.bsky.embed.record', record: quoted } as const;
  return media === null ? record : { $type: 'app.bsky.embed.recordWithMedia', record, media };
}
