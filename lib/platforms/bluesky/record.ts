import type { PostContent } from '@/lib/domain/post';
import type { Facet } from './facets';
import type { MediaEmbed } from './media-embed';
import type { LinkEmbed } from './link-embed';
import type { QuoteEmbed } from './quote-embed';
import type { ReplyRefs } from './reply-refs';

/** The collection that Bluesky's posts are in. */
export const POSTS = 'app.bsky.feed.post';

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json, read 2026-11-24. */
export interface PostRecord {
  readonly $type: typeof POSTS;
  readonly text: string;
  readonly facets?: readonly Facet[];
  readonly reply?: ReplyRefs;
  readonly embed?: MediaEmbed | LinkEmbed | QuoteEmbed;
  readonly langs?: readonly string[];
  readonly createdAt: string;
}

interface Parts {
  /** Well-formed: what `facets` count in. */
  readonly text: string;
  readonly facets: readonly Facet[];
  readonly reply: ReplyRefs | null;
  readonly embed: MediaEmbed | LinkEmbed | QuoteEmbed | null;
  readonly langs: PostContent['langs'];
  /** Epoch ms. */
  readonly createdAt: number;
}

/** Puts a record together; the same parts make the same JSON, because the order of the keys is fixed here. */
export const makeRecord = ({ text, facets, reply, embed, langs, createdAt }: Parts): PostRecord => ({
  $type: POSTS,
  text,
  ...(facets.length > 0 ? { facets } : {}),
  ...(reply ? { reply } : {}),
  ...(embed ? { embed } : {}),
  ...(langs.length > 0 ? { langs } : {}),
  createdAt: new Date(createdAt).toISOString(),
});

/** Address of a post within the network. */
export const postUri = (did: string, rkey: string): string => `at://${did}/${POSTS}/${rkey}`;

/** Where a person reads it; with the DID, so that it outlives a change of handle. */
export const postUrl = (did: string, rkey: string): string => `https://bsky.app/profile/${did}/post/${rkey}`;
