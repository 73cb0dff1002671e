import type { Item } from '../../server/item.ts';
import type { Person } from '../../server/people.ts';
import { current, personOf } from '../shared/store.ts';

export const handleOf = ({ handle, kind }: Pick<Person, 'handle' | 'kind'>): string =>
  kind === 'client' ? `${handle}.test` : `${handle}.bsky.social`;

export const profilePath = (id: string): string => `/profile/${handleOf(personOf(current(), id))}`;

export const postPath = (item: Item): string => `${profilePath(item.by)}/post/${item.id}`;

export const postIdOf = (path: string): string | null =>
  /^\/profile\/[^/]+\/post\/(\w+)/.exec(path)?.[1] ?? null;
