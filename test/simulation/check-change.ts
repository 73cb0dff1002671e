import type { Account } from '@/lib/domain/account';
import type { Attempt } from '@/lib/domain/attempt';
import type { Client } from '@/lib/domain/client';
import { ASKING_STATES, FINAL_STATES, LOCKED_STATES, type Delivery } from '@/lib/domain/delivery';
import type { Floor } from '@/lib/domain/floor';
import type { StoredSettings } from '@/lib/db/schema';
import { MAX_SKEW_MS, SEND_DEADLINE_MS } from '@/lib/delivery/timing';
import { Broken } from './broken';
import { originOf } from './post-text';

export interface Surroundings {
  readonly now: () => number;
  readonly wall: () => number;
  /** True time at which the clock was last set, or the machine fell asleep. */
  readonly clockMovedAt: () => number;
  /** Whether this account's server tells the right time. */
  readonly tellsTime: (accountId: string) => boolean;
  readonly read: <T>(table: string, key: string) => T | undefined;
  readonly attempt: Attempt | undefined;
  /** Those of the same part that came before it. */
  readonly earlier: readonly Attempt[];
  /** True time at which that attempt was written. */
  readonly attemptAt: number;
  /** The worker that made the last commit, and the one that the browser runs now. */
  readonly writer: string | null;
  readonly current: () => string | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A date is as old as the answer that brought it: the longest request, and what may pass between asking and sending. */
const DATE_SLACK_MS = 2 * MINUTE_MS;

/** What must hold of every row, and of every step from one version of it to the next. */
export function checkChange(before: Delivery | undefined, row: Delivery, around: Surroundings): void {
  checkRow(row);
  if (!before) return;
  const say = `${row.id}, ${before.state} -> ${row.state}`;
  if (row.version !== before.version + 1)
    throw new Broken('the version counts up by one', `${say}: ${before.version} -> ${row.version}`);
  const [partsBefore, parts] = [before.sent?.length ?? 0, row.sent?.length ?? 0];
  if (parts < partsBefore) throw new Broken('a thread is never begun again', say);
  if (before.key !== null && row.key !== before.key && parts === partsBefore)
    throw new Broken('the key of a part stays', `${say}: ${before.key} -> ${row.key}`);
  if (LOCKED_STATES.has(before.state) && (before.revision !== row.revision || before.content !== row.content))
    throw new Broken('nothing is changed while an outcome is open', say);
  if (LOCKED_STATES.has(before.state) && BY_THE_PERSON.has(row.state))
    throw new Broken('nothing is changed while an outcome is open', say);
  checkOwner(before, row, around);
  if (row.state === 'sending' && row.attemptId !== before.attemptId) checkSending(row, around);
  if (row.state === 'verifying' && before.state === 'unknown') checkLooking(row, around);
}

const BY_THE_PERSON: ReadonlySet<Delivery['state']> = new Set([
  'cancelled',
  'dropped',
  'done-by-hand',
  'held',
]);

/** Work is ended by the worker that does it, and taken from it only when its time is over or it is gone. */
function checkOwner(before: Delivery, row: Delivery, { wall, writer, current }: Surroundings): void {
  const say = `${row.id}, ${before.state} -> ${row.state} by ${writer}`;
  if (before.state === 'claimed' && row.state === 'prepared' && writer !== before.owner)
    throw new Broken('only its owner ends a piece of work', say);
  const isTaken =
    before.state === 'sending' && row.reason?.detail?.startsWith('the background was stopped') === true;
  if (isTaken && before.owner === current() && wall() < (before.nextAt ?? 0))
    throw new Broken('only its owner ends a piece of work', say);
}

/** Until its deadline the old request may still be running; by the true clock, too, unless ours was moved meanwhile. */
function checkLooking(row: Delivery, { now, attemptAt, clockMovedAt }: Surroundings): void {
  const passed = now() - attemptAt;
  if (clockMovedAt() < attemptAt && passed < SEND_DEADLINE_MS - 1_000)
    throw new Broken(
      'nothing is looked for before its deadline',
      `${row.id}, ${passed} ms after it was sent`,
    );
}

function checkRow(row: Delivery): void {
  const isResting = FINAL_STATES.has(row.state) || ASKING_STATES.has(row.state);
  if (isResting === (row.nextAt !== undefined) || Number.isNaN(row.nextAt))
    throw new Broken(
      'every open state has a deadline, and then moves',
      `${row.id} is ${row.state} until ${row.nextAt}`,
    );
  if (ASKING_STATES.has(row.state) !== (row.asking === 1))
    throw new Broken('what needs the person is shown', `${row.id} is ${row.state}`);
  if (row.state === 'published' && !row.remote) throw new Broken('published says where it is', row.id);
  if (row.asking === 1 && row.reason === null && row.state !== 'missed')
    throw new Broken('what needs the person says why', `${row.id} is ${row.state}`);
}

/** From the reading of the clock in a step to its commit: a few reads, and a flush to the disk. */
const STEP_MS = 100;

/** The instant in which sending is decided on; pause, account and lateness count as they are now. */
function checkSending(
  row: Delivery,
  { now, wall, clockMovedAt, tellsTime, read, attempt, earlier }: Surroundings,
): void {
  const { id, frozen, key, accountId, clientId, dueAt, handOver } = row;
  if (!attempt || attempt.open !== 1 || attempt.deliveryId !== id)
    throw new Broken('an attempt is on the disk before anything is sent', `${id} has none`);
  if (
    !frozen ||
    frozen.key !== key ||
    attempt.key !== key ||
    attempt.bodyHash !== frozen.hash ||
    attempt.revision !== row.revision
  )
    throw new Broken('an attempt holds what is sent', id);
  const open = earlier.find(({ outcome }) => outcome === null || outcome === 'unknown');
  if (open)
    throw new Broken(
      'nothing is sent again before it was looked for',
      `${id}: ${open.id} is ${open.outcome}`,
    );
  const body = originOf(frozen.body);
  if (body?.revision !== row.revision || body.postId !== row.postId)
    throw new Broken(
      'only what was confirmed is published',
      `${id} at revision ${row.revision}: ${frozen.body}`,
    );
  const floor = read<Floor>('floors', `${accountId}|send`)?.until ?? 0;
  if (floor > wall() && floor - wall() <= DAY_MS)
    throw new Broken(
      'what the network asked to wait for is waited for',
      `${id}, ${floor - wall()} ms too soon`,
    );
  const client = read<Client>('clients', clientId);
  const settings = read<StoredSettings>('settings', 'settings');
  if (!client || client.pausedAt !== null || (settings?.pausedAt ?? null) !== null)
    throw new Broken('a paused client sends nothing', id);
  const account = read<Account>('accounts', accountId);
  if (account?.status !== 'connected')
    throw new Broken('only a connected account sends', `${id}: ${account?.status}`);
  if (handOver) return;
  // Where the clock moves while the step is on its way to the disk, it was decided by the time before, which nobody could know to be gone.
  if (now() - clockMovedAt() >= STEP_MS) {
    if (wall() < dueAt) throw new Broken('never early', `${id} by ${dueAt - wall()} ms, by our clock`);
    const graceMs = (client.graceMinutes ?? settings?.graceMinutes ?? 0) * MINUTE_MS;
    if (wall() > dueAt + graceMs)
      throw new Broken('nothing overdue goes by itself', `${id} is ${wall() - dueAt} ms late`);
  }
  if (tellsTime(accountId) && now() < dueAt - MAX_SKEW_MS - DATE_SLACK_MS)
    throw new Broken('never early', `${id} by ${dueAt - now()} ms, by the true clock`);
}
