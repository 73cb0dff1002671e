import type { Delivery } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/domain/failure';
import type { Decision, Facts } from './decision';
import { enterOpen } from './enter';

/** To `unknown`, left alone until the attempt's deadline (which is `nextAt` of `sending`): the old request may still be running. */
export function unknownOutcome(delivery: Delivery, reason: Failure, facts: Facts): Decision {
  const deadline = Math.max(facts.now, delivery.nextAt ?? facts.now);
  return {
    delivery: enterOpen(delivery, 'unknown', deadline, facts, { reason }),
    log: [
      {
        kind: 'delivery-unknown',
        by: 'tend',
        args: { reason: reason.code },
        ...(reason.detail ? { detail: reason.detail } : {}),
      },
    ],
    effects: [],
  };
}
