import type { Item } from '../../server/item.ts';
import { options } from '../shared/options.ts';
import { current, personOf } from '../shared/store.ts';

const ORIGIN = 'https://www.facebook.com';

/** Whom one comments as: the Page, or the person who looks after it. */
export const actorId = (): string => (options.as === 'person' ? 'ines' : options.account);

export const profileUrl = (id: string): string => `${ORIGIN}/${personOf(current(), id).handle}`;

export const postPath = (item: Item): string => `/${personOf(current(), item.by).handle}/posts/${item.id}`;

/** Of the post, or of a comment on it: `comment_id`, and `reply_comment_id` for an answer to a comment. */
export function commentUrl(post: Item, comment: Item): string {
  const above = comment.parent === null || comment.parent === post.id ? null : comment.parent;
  const query = new URLSearchParams(
    above === null ? { comment_id: comment.id } : { comment_id: above, reply_comment_id: comment.id },
  );
  return `${ORIGIN}${postPath(post)}?${query}`;
}

/** An author's link in a comment carries the comment's id, too, in another form. */
export const authorUrl = (post: Item, comment: Item): string =>
  `${profileUrl(comment.by)}?${new URLSearchParams({ comment_id: btoa(`comment:${post.id}_${comment.id}`) })}`;

export const postIdOf = (path: string): string | null => /^\/[^/]+\/posts\/(\d+)/.exec(path)?.[1] ?? null;
