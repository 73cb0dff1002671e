import type { Reader } from './reader';

/** Epoch ms of everything that an account has from `from` on, ascending; from the index alone. */
export async function dueInstants(db: Reader, accountId: string, from: number): Promise<number[]> {
  const keys = await db.deliveries
    .where('[accountId+dueAt]')
    .between([accountId, from], [accountId, Infinity])
    .keys();
  return keys.flatMap((key) => (Array.isArray(key) && typeof key[1] === 'number' ? [key[1]] : []));
}
