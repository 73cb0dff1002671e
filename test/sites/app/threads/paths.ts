import type { Item } from '../../server/item.ts';
import { current, personOf } from '../shared/store.ts';

export const userOf = (id: string): string => personOf(current(), id).handle;
export const profilePath = (id: string): string => `/@${userOf(id)}`;
export const postPath = (item: Item): string => `${profilePath(item.by)}/post/${item.id}`;
export const codeOf = (path: string): string | null => /^\/@[\w.]+\/post\/([\w-]+)/.exec(path)?.[1] ?? null;
