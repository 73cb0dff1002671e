import type { Delivery, Frozen } from '@/lib/domain/delivery';
import type { Failure, FailureCode } from '@/lib/domain/failure';
import { backoff } from '@/lib/schedule/backoff';
import type { Decision, Facts } from './decision';
import { enterOpen, enterRest } from './enter';
import { isTooLate, miss, missedAt } from './lateness';
import { same } from './same-or-changed';
import { BACKOFF_BASE_MS, BACKOFF_CAP_MS } from './timing';

/** Everything reversible is done: wait for the instant. */
export function onPrepared(delivery: Delivery, frozen: Frozen, facts: Facts): Decision {
  if (delivery.key !== frozen.key) return same(delivery);
  return {
    delivery: enterOpen(delivery, 'prepared', sendAt(delivery, facts), facts, { frozen, prepareTries: 0 }),
    log: [],
    effects: [],
  };
}

/** At its instant, or at once where the network's own scheduler will wait for that. */
const sendAt = ({ dueAt, handOver }: Delivery, { now }: Facts): number =>
  handOver !== undefined && handOver.id === undefined ? now : dueAt;

/** Nothing has been published yet, so trouble on the way may be tried again until the grace period is over. */
export function onPrepareFailed(delivery: Delivery, reason: Failure, facts: Facts): Decision {
  if (reason.code === 'auth-expired') return needsLogin(delivery, reason, facts);
  if (!TRANSIENT.has(reason.code)) return reject(delivery, reason, facts);
  const wait = backoff({
    attempt: delivery.prepareTries,
    baseMs: BACKOFF_BASE_MS,
    capMs: BACKOFF_CAP_MS,
    random: facts.random,
  });
  const next = Math.max(facts.now + wait, reason.retryAt ?? 0);
  if (isTooLate(delivery, facts)) return miss(delivery, facts, reason);
  return {
    delivery: enterOpen(delivery, 'scheduled', Math.min(next, missedAt(delivery, facts)), facts, {
      reason,
      prepareTries: delivery.prepareTries + 1,
    }),
    log: [retryLine(reason)],
    effects: [],
  };
}

/** Failures that may be gone at the next try. */
const TRANSIENT: ReadonlySet<FailureCode> = new Set([
  'aborted',
  'offline',
  'host-unreachable',
  'not-a-server',
  'rate-limited',
  'server-error',
  'unknown-outcome',
]);

/** To `rejected`: the network, or a check of ours, will not have it as it is. Never retried by itself (rule R3). */
export const reject = (delivery: Delivery, reason: Failure, facts: Facts): Decision => ({
  delivery: enterRest(delivery, 'rejected', facts, { reason, attemptId: null }),
  log: [{ kind: 'delivery-rejected', by: 'tend', args: { reason: reason.code }, ...detailOf(reason) }],
  effects: ['notify'],
});

/** To `needs-login`: the session is over; connecting again brings it back to work. */
export const needsLogin = (delivery: Delivery, reason: Failure, facts: Facts): Decision => ({
  delivery: enterRest(delivery, 'needs-login', facts, { reason, attemptId: null }),
  log: [{ kind: 'delivery-needs-login', by: 'tend', ...detailOf(reason) }],
  effects: ['notify'],
});

/** Log line of a failure that is tried again. */
export const retryLine = (reason: Failure): Decision['log'][number] => ({
  kind: 'delivery-retry',
  by: 'tend',
  args: { reason: reason.code },
  ...detailOf(reason),
});

const detailOf = (reason: Failure): { detail?: string } => (reason.detail ? { detail: reason.detail } : {});
