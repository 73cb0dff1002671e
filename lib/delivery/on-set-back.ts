import type { Delivery } from '@/lib/domain/delivery';
import type { Decision, Facts } from './decision';
import { enterOpen, OPEN_STATES, type OpenState } from './enter';
import { prepareMs } from './lead';
import { change, same } from './same-or-changed';
import { FOLLOW_MS, SEND_DEADLINE_MS, VERIFY_MS } from './timing';

/**
 * The clock had run ahead and was set back: the next look, and the deadline of what is under way, are counted anew from now. When a key was
 * first sent can't be known any more, so that a network that forgets keys counts as having forgotten it.
 */
export function onSetBack(delivery: Delivery, facts: Facts): Decision {
  const { state, owner, reason, firstSentAt, nextAt } = delivery;
  if (!isOpen(state) || nextAt === undefined || nextAt <= facts.now) return same(delivery);
  const forgotten = firstSentAt != null && firstSentAt > facts.now ? { firstSentAt: 0 } : {};
  const next = Math.min(nextAt, facts.now + longest(delivery, state, facts));
  return change(enterOpen(delivery, state, next, facts, { owner, reason, ...forgotten }));
}

/** How far ahead the next look at a state can be, ms. */
function longest(delivery: Delivery, state: OpenState, { now }: Facts): number {
  switch (state) {
    case 'claimed':
      return prepareMs(delivery.content);
    case 'sending':
    case 'unknown':
      return SEND_DEADLINE_MS;
    case 'verifying':
      return VERIFY_MS;
    case 'handed-over':
      return Math.max(0, (delivery.handOver?.at ?? now) - now) + FOLLOW_MS;
    default:
      return 0;
  }
}

const isOpen = (state: Delivery['state']): state is OpenState =>
  (OPEN_STATES as readonly string[]).includes(state);
