import { living } from './living';
import type { Reader } from './reader';

/** Those of the given accounts that are still there: what is open at others doesn't count. */
export async function livingAccountIds(db: Reader, ids: Iterable<string>): Promise<ReadonlySet<string>> {
  const accounts = await db.accounts.bulkGet([...new Set(ids)]);
  return new Set(accounts.flatMap((account) => (account && living(account) ? [account.id] : [])));
}
