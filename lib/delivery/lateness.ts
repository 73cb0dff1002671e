import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Decision, Facts } from './decision';
import { askWhether } from './ask-whether';
import { enterRest } from './enter';

/** Whether the grace period is over: what is later than that never goes out by itself (rule R7). */
export const isTooLate = (delivery: Delivery, facts: Facts, at = facts.now): boolean =>
  at > delivery.dueAt + facts.graceMs;

/** The instant after which a delivery counts as missed. */
export const missedAt = (delivery: Delivery, facts: Facts): number => delivery.dueAt + facts.graceMs + 1;

/** It was sent once, and only looks said that it isn't there: then to be missed is not the question. */
const mayBeThere = ({ firstSentAt }: Delivery, { resendWindowMs }: Facts): boolean =>
  firstSentAt != null && resendWindowMs !== Infinity;

/** To `missed`, keeping why: the last reason known, or none where the browser simply wasn't there. */
export function miss(delivery: Delivery, facts: Facts, reason: Failure | null = delivery.reason): Decision {
  if (mayBeThere(delivery, facts))
    return askWhether(delivery, failure('unknown-outcome', reason?.detail), facts);
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
