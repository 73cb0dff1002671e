import * as v from 'valibot';
import type { PublisherIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import { ask, type Door } from './api';
import type { ApiFailure } from './failures';
import { status, type Status } from './status';

/** The most that a server gives at once, and how often it is asked: beyond it lie older days. */
const PAGE = '40';
const PAGES = 5;

/** What the person repeated of others is never ours: marked by `reblog`, or told by its author. */
const isOwn = (accountId: string) => (one: Status) => one.account.id === accountId && one.reblog == null;

/**
 * The account's own statuses, newest first, back to one that `isEnd` says yes to (not included), 200 at most. Some servers ignore paging
 * and give everything at once (snac 2.75).
 */
export async function ownStatuses(
  io: PublisherIo,
  door: Door,
  accountId: string,
  isEnd: (one: Status) => boolean,
): Promise<Result<readonly Status[], ApiFailure>> {
  const found = new Map<string, Status>();
  let last: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await ask(
      io,
      door,
      {
        path: `/api/v1/accounts/${encodeURIComponent(accountId)}/statuses`,
        query: { limit: PAGE, exclude_reblogs: 'true', ...(last === undefined ? {} : { max_id: last }) },
      },
      v.array(status),
    );
    if (!answer.ok) return answer;
    const { value } = answer.value;
    const end = value.findIndex(isEnd);
    const before = found.size;
    for (const one of (end < 0 ? value : value.slice(0, end)).filter(isOwn(accountId)))
      found.set(one.id, one);
    last = value.at(-1)?.id;
    if (end >= 0 || last === undefined || found.size === before) break;
  }
  return ok([...found.values()]);
}

/** The id of the account's newest status; null where it has none. */
export async function newestStatus(
  io: PublisherIo,
  door: Door,
  accountId: string,
): Promise<Result<string | null, ApiFailure>> {
  const answer = await ask(
    io,
    door,
    {
      path: `/api/v1/accounts/${encodeURIComponent(accountId)}/statuses`,
      query: { limit: '1', exclude_reblogs: 'true' },
    },
    v.array(status),
  );
  return answer.ok ? ok(answer.value.value[0]?.id ?? null) : answer;
}
