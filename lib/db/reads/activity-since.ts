import type { ActivityEntry } from '@/lib/domain/activity';
import type { Reader } from './reader';

/** What came to the log from `since` (epoch ms, inclusive) on, newest first. */
export const activitySince = (
  db: Reader,
  since: number,
  clientId: string | null = null,
): Promise<ActivityEntry[]> =>
  (clientId === null
    ? db.activity.where('at').aboveOrEqual(since)
    : db.activity.where('[clientId+at]').between([clientId, since], [clientId, Infinity])
  )
    .reverse()
    .toArray();
