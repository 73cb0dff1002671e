import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import type { Decision, Facts } from './decision';
import { enterOpen } from './enter';
import { unknownOutcome } from './unknown-outcome';

/**
 * Whoever worked on it is gone: a killed worker, a closed browser, a deadline without an answer. A claim is reversible and starts
 * again; an attempt is `unknown` (rule R2).
 */
export function ownerLost(delivery: Delivery, facts: Facts): Decision {
  switch (delivery.state) {
    case 'claimed':
      return { delivery: enterOpen(delivery, 'scheduled', facts.now, facts), log: [], effects: [] };
    case 'sending':
      return unknownOutcome(
        delivery,
        failure('unknown-outcome', 'the background was stopped while the request was under way'),
        facts,
      );
    case 'verifying':
      return {
        delivery: enterOpen(delivery, 'unknown', facts.now, facts, { reason: delivery.reason }),
        log: [],
        effects: [],
      };
    default:
      return { delivery, log: [], effects: [] };
  }
}
