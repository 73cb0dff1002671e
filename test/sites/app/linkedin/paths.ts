import type { Item } from '../../server/item.ts';
import { current, personOf } from '../shared/store.ts';

const ORIGIN = 'https://www.linkedin.com';

/** Companies and members have different addresses. */
export function actorUrl(id: string): string {
  const { handle, kind } = personOf(current(), id);
  return kind === 'client' ? `${ORIGIN}/company/${id}/posts` : `${ORIGIN}/in/${handle}`;
}

export const activityUrn = (item: Item): string => `urn:li:activity:${item.root}`;
export const commentUrn = (item: Item): string => `urn:li:comment:(activity:${item.root},${item.id})`;
export const postPath = (item: Item): string => `/feed/update/${activityUrn(item)}/`;
export const commentPath = (item: Item): string =>
  `${ORIGIN}${postPath(item)}?commentUrn=${encodeURIComponent(commentUrn(item))}`;
export const activityOf = (path: string): string | null =>
  /^\/feed\/update\/urn:li:activity:(\d+)/.exec(decodeURIComponent(path))?.[1] ?? null;
