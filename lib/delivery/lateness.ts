import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Decision, Facts } from './decision';
import { enterRest } from './enter';

/** Whether the grace period is over: what is later than that never goes out by itself (rule R7). */
export const isTooLate = (delivery: Delivery, facts: Facts, at = facts.now): boolean =>
  at > delivery.dueAt + facts.graceMs;

/** The instant after which a delivery counts as missed. */
export const missedAt = (delivery: Delivery, facts: Facts): number => delivery.dueAt + facts.graceMs + 1;

/** To `missed`, keeping why: the last reason known, or none where the browser simply wasn't there. */
export function miss(delivery: Delivery, facts: Facts, reason: Failure | null = delivery.reason): Decision {
  return {
    delivery: enterRest(delivery, 'missed', facts, { reason, attemptId: null }),
    log: [
      {
        kind: 'delivery-missed',
        by: 'tend',
        args: { reason: reason?.code ?? 'late' },
        ...(reason?.detail ? { detail: reason.detail } : {}),
      },
    ],
    effects: ['notify'],
  };
}

/** Reason of a delivery held back by a pause. */
export const PAUSED: Failure = failure('aborted', 'paused');
