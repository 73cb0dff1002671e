import type { ActivityEntry } from '@/lib/domain/activity';
import type { PageOf } from './posts-page';
import type { Reader } from './reader';

/** One page of the log, newest first. Ties as in `postsPage`. */
export async function activityPage(
  db: Reader,
  { clientId = null, before = Infinity, limit }: PageOf,
): Promise<ActivityEntry[]> {
  const older = (from: number, to: number, withTo: boolean) =>
    clientId === null
      ? db.activity.where('at').between(from, to, true, withTo)
      : db.activity.where('[clientId+at]').between([clientId, from], [clientId, to], true, withTo);
  const page = await older(-Infinity, before, false).reverse().limit(limit).toArray();
  const last = page.at(-1);
  if (!last || page.length < limit) return page;
  const ties = await older(last.at, last.at, true).reverse().toArray();
  return [...page.filter(({ at }) => at !== last.at), ...ties];
}
