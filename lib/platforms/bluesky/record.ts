import type { PostContent } from '@/lib/domain/post';
import type { Facet } from './facets';
import type { LinkEmbed } from './link-embed';
import type { MediaEmbed } from './media-embed';

/** The collection that Bluesky's posts are in. */
export const POSTS = 'app.bsky.feed.post';

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json, read 2026-11-24. */
export interface PostRecord {
  readonly $type: typeof POSTS;
  readonly text: string;
  readonly facets?: readonly Facet[];
  readonly embed?: MediaEmbed | LinkEmbed;
  readonly langs?: readonly string[];
  readonly createdAt: string;
}

interface Parts {
  /** Well-formed: what `facets` count in. */
  readonly text: string;
  readonly facets: readonly Facet[];
  readonly embed: MediaEmbed | LinkEmbed | null;
  readonly langs: PostContent['langs'];
  /** Epoch ms. */
  readonly dueAt: number;
}

/** Puts a record together; the same parts make the same JSON, because the order of the keys is fixed here. */
export const makeRecord = ({ text, facets, embed, langs, dueAt }: Parts): PostRecord => ({
  $type: POSTS,
  text,
  ...(facets.length > 0 ? { facets } : {}),
  ...(embed ? { embed } : {}),
  ...(langs.length > 0 ? { langs } : {}),
  createdAt: new Date(dueAt).toISOString(),
});

/** Address of a post within the network. */
export const postUri = (did: string, rkey: string): string => `at://${did}/${POSTS}/${rkey}`;

/** Where a person reads it; with the DID, so that it outlives a change of handle. */
export const postUrl = (did: string, rkey: string): string => `https://bsky.app/profile/${did}/post/${rkey}`;
