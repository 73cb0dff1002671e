import type { Delivery } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/domain/failure';
import type { Decision, Facts } from './decision';
import { enterOpen } from './enter';
import { SEND_DEADLINE_MS } from './timing';

/**
 * To `unknown`, left alone until the attempt's deadline (which is `nextAt` of `sending`): the old request may still be running. One further
 * ahead than any can be was written while the clock ran ahead, and is counted anew; so with the time a key was first sent (see `onSetBack`).
 */
export function unknownOutcome(delivery: Delivery, reason: Failure, facts: Facts): Decision {
  const told = Math.max(facts.now, delivery.nextAt ?? facts.now);
  const latest = facts.now + SEND_DEADLINE_MS;
  const forgotten = (delivery.firstSentAt ?? 0) > latest ? { firstSentAt: 0 } : {};
  return {
    delivery: enterOpen(delivery, 'unknown', Math.min(told, latest), facts, { reason, ...forgotten }),
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
