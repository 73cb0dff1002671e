import type { Account } from '@/lib/domain/account';
import { failure, type Failure } from '@/lib/domain/failure';
import type { FieldId, Observation } from '@/lib/domain/company';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { SeenField } from '@/lib/domain/profile-data';
import type { Row } from '@/lib/domain/row';
import { newRow } from '../stamps';
import type { World } from '../world';
import { inRecord } from './in-record';
import { livingAccount } from './living-client';
import { newestOf } from './newest-of';
import { settleTasks } from './settle-tasks';

/** Where and how something was seen. */
export type Look = Pick<Observation, 'how' | 'page' | 'url'>;

/** Values that are kept of one field of one account, the newest ones. Evidence of tasks holds its value itself. */
export const HISTORY_KEPT = 50;

/** A page that draws itself anew is read again and again: within so many ms the same look says nothing new. */
const SAME_LOOK_MS = 5_000;

const LINES_MAX = 100;
const LINE_MAX = 20_000;
const URL_MAX = 2_048;

/**
 * Stores what a place shows, and ticks the tasks that it proves done. The same value again only moves `lastSeenAt`; another one is a row of its own. One
 * transaction, whose work is bounded by the number of fields. `not-found`, and nothing stored, where the account isn't there (any more). Gives how many tasks were
 * ticked.
 */
export async function noteObservations(
  world: World,
  accountId: string,
  seen: readonly Pick<SeenField, 'field' | 'lines'>[],
  look: Look,
): Promise<Result<{ readonly ticked: number }, Failure>> {
  return inRecord(world, async () => {
    const place = await livingAccount(world, accountId);
    if (!place) return fail(failure('not-found', accountId));
    const newest = await newestOf(world, accountId);
    const fresh = await newRow(world);
    const where = { ...look, url: bareUrl(look.url) };
    // Of a field that comes twice the later one counts.
    for (const [field, lines] of new Map(seen.map((each) => [each.field, tidyLines(each.lines)])))
      await noteField(world, {
        account: place.account,
        field,
        lines,
        where,
        fresh,
        known: newest.get(field),
      });
    return ok({ ticked: await settleTasks(world, place.client, [accountId]) });
  });
}

interface Noted {
  readonly account: Account;
  readonly field: FieldId;
  readonly lines: readonly string[];
  readonly where: Look;
  readonly fresh: Row;
  readonly known: Observation | undefined;
}

async function noteField(world: World, { account, field, lines, where, fresh, known }: Noted): Promise<void> {
  const { observations } = world.library;
  const now = fresh.updatedAt;
  if (known && sameLines(known.lines, lines)) {
    const isSameLook = known.how === where.how && known.page === where.page && known.url === where.url;
    if (isSameLook && Math.abs(now - known.lastSeenAt) < SAME_LOOK_MS) return;
    const lastSeenAt = Math.max(now, known.lastSeenAt);
    await observations.update(known.id, { ...where, lastSeenAt, updatedAt: now, origin: fresh.origin });
    return;
  }
  if (known && (await isLookedAt(world, known, lines, where))) {
    await observations.update(known.id, { lastSeenAt: Math.max(now, known.lastSeenAt), updatedAt: now });
    return;
  }
  // A clock that was set back must not make an older value the newer one.
  const at = Math.max(now, (known?.lastSeenAt ?? 0) + (known ? 1 : 0));
  await dropMarks(world, account.id, field, now);
  await observations.add({
    ...fresh,
    ...where,
    id: world.newId(),
    clientId: account.clientId,
    accountId: account.id,
    field,
    lines,
    firstSeenAt: at,
    lastSeenAt: at,
    newest: 1,
  });
  await forgetOldest(world, account.id, field);
}

/**
 * Whether a picture is the one that the person has compared: only eyes can, so what they said of it stands until the page shows another one.
 */
async function isLookedAt(
  { library }: World,
  { accountId, field, how }: Observation,
  lines: readonly string[],
  where: Look,
): Promise<boolean> {
  if (how !== 'hand' || where.how !== 'page' || (field !== 'avatar' && field !== 'cover')) return false;
  const before = await library.observations
    .where('[accountId+field+firstSeenAt]')
    .between([accountId, field, -Infinity], [accountId, field, Infinity])
    .reverse()
    .filter((row) => row.how === 'page')
    .first();
  return before !== undefined && sameLines(before.lines.map(withoutQuery), lines.map(withoutQuery));
}

/** Networks sign the addresses of pictures anew for each look. */
const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');

/** All of the field, where a merged backup has brought a second one. */
async function dropMarks({ library }: World, accountId: string, field: FieldId, now: number): Promise<void> {
  const marked = await library.observations
    .where('[accountId+newest]')
    .equals([accountId, 1])
    .filter((row) => row.field === field)
    .toArray();
  await library.observations.bulkPut(marked.map(({ newest: _mark, ...row }) => ({ ...row, updatedAt: now })));
}

async function forgetOldest({ library }: World, accountId: string, field: FieldId): Promise<void> {
  const ids = await library.observations
    .where('[accountId+field+firstSeenAt]')
    .between([accountId, field, -Infinity], [accountId, field, Infinity])
    .primaryKeys();
  await library.observations.bulkDelete(ids.slice(0, Math.max(0, ids.length - HISTORY_KEPT)));
}

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index]);

/** White space at the ends says nothing, and an empty line of a list is no item. */
const tidyLines = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => line.trim().slice(0, LINE_MAX))
    .filter((line) => line !== '')
    .slice(0, LINES_MAX);

/** An address without what may say who looked: query and fragment. */
function bareUrl(url: string): string {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' ? `${parsed.origin}${parsed.pathname}`.slice(0, URL_MAX) : '';
}
