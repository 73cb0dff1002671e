import type { Item } from '../../server/item.ts';
import { current, personOf } from '../shared/store.ts';

export const statusPath = (item: Item): string => `/${personOf(current(), item.by).handle}/status/${item.id}`;

export const statusIdOf = (path: string): string | null => /^\/[^/]+\/status\/(\d+)/.exec(path)?.[1] ?? null;
