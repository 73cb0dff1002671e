import type { Item } from '../../server/item.ts';
import { current, personOf } from '../shared/store.ts';

/** People of this server have short names, the rest theirs with the server's. */
export const acctOf = (id: string): string => {
  const { handle, kind } = personOf(current(), id);
  return kind === 'person' && handle.length % 2 === 0 ? `${handle}@mastodon.example` : handle;
};

export const statusPath = (item: Item): string => `/@${acctOf(item.by)}/${item.id}`;

export const statusIdOf = (path: string): string | null => /^\/@[^/]+\/(\d+)/.exec(path)?.[1] ?? null;
