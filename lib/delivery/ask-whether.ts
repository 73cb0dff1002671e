import type { Delivery } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/domain/failure';
import type { Decision, Facts } from './decision';
import { enterRest } from './enter';

/** Asks the person whether it is there. An attempt whose outcome is awaited stays open to "it's there" and "it isn't". */
export const askWhether = (delivery: Delivery, reason: Failure, facts: Facts): Decision => ({
  delivery: enterRest(delivery, 'needs-person', facts, { reason }),
  log: [
    {
      kind: 'delivery-unknown',
      by: 'tend',
      args: { reason: reason.code },
      ...(reason.detail ? { detail: reason.detail } : {}),
    },
  ],
  effects: ['notify'],
});
