import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Sighting } from '@/lib/domain/publisher';
import type { Decision, Facts } from './decision';
import { askWhether } from './ask-whether';
import { enterOpen } from './enter';
import { isTooLate, miss } from './lateness';
import { change } from './same-or-changed';
import { handedOver } from './handed-over';
import { partOut, publishedAt } from './published';
import { resendUntil } from './resend-until';
import { LOOK_GAP_MS, LOOK_LATEST_MS, MAX_LOOKS } from './timing';

/** A look at the network came to an end (rule R4). */
export function onVerified(
  delivery: Delivery,
  attemptId: string,
  sighting: Sighting,
  facts: Facts,
): Decision {
  if (delivery.state !== 'verifying' || delivery.attemptId !== attemptId)
    return { delivery, log: [], effects: [] };
  if (sighting.kind !== 'absent') {
    const next =
      sighting.kind === 'held'
        ? stillHeld(delivery, sighting, facts)
        : partOut(delivery, publishedAt(sighting), 'read-back', facts);
    return { ...next, ends: { id: attemptId, outcome: 'found-later', failure: delivery.reason } };
  }
  // Replicas may lag: where no key tells, one look is not enough.
  if (delivery.looks < facts.looks) return lookOnce(delivery, facts);
  // What the network's scheduler held and neither holds nor shows any more has been taken away there, or is out and can't be seen.
  const mayResend = facts.now < resendUntil(delivery, facts) && delivery.handOver?.id === undefined;
  if (!mayResend)
    return askPerson(delivery, attemptId, failure('unknown-outcome', delivery.reason?.detail), facts);
  const ends = { id: attemptId, outcome: 'found-absent', failure: delivery.reason } as const;
  const log = [{ kind: 'delivery-verified-absent', by: 'tend' }] as const;
  if (isTooLate(delivery, facts)) {
    const missed = miss(delivery, facts);
    return { ...missed, log: [...log, ...missed.log], ends };
  }
  // The same frozen bytes under the same key: the network makes one post of it at most.
  return {
    delivery: enterOpen(delivery, 'prepared', facts.now, facts, { attemptId: null }),
    log,
    effects: [],
    ends,
  };
}

const lookOnce = (delivery: Delivery, facts: Facts): Decision =>
  change(enterOpen(delivery, 'unknown', facts.now + LOOK_GAP_MS, facts, { reason: delivery.reason }));

/** The network's scheduler still has it: on time, or late, which is the network's own; after the grace period the person is asked. */
function stillHeld(
  delivery: Delivery,
  held: { readonly id: string; readonly at: number },
  facts: Facts,
): Decision {
  const isOverdue = facts.now > held.at + facts.graceMs;
  return isOverdue
    ? askWhether(delivery, failure('unknown-outcome', 'the server still holds it'), facts)
    : handedOver(delivery, held, facts);
}

/** The look itself failed: look again, and after some time ask. */
export function onVerifyFailed(
  delivery: Delivery,
  attemptId: string,
  reason: Failure,
  facts: Facts,
): Decision {
  if (delivery.state !== 'verifying' || delivery.attemptId !== attemptId)
    return { delivery, log: [], effects: [] };
  const isAway = (reason.retryAt ?? 0) > facts.now + LOOK_LATEST_MS;
  if (delivery.looks >= MAX_LOOKS || isAway) {
    return askPerson(delivery, attemptId, failure('unknown-outcome', reason.detail ?? reason.code), facts);
  }
  const next = Math.max(facts.now + LOOK_GAP_MS, reason.retryAt ?? 0);
  return {
    delivery: enterOpen(delivery, 'unknown', next, facts, { reason: delivery.reason ?? reason }),
    log: [],
    effects: [],
  };
}

const askPerson = (delivery: Delivery, attemptId: string, reason: Failure, facts: Facts): Decision => ({
  ...askWhether(delivery, reason, facts),
  ends: { id: attemptId, outcome: 'unknown', failure: reason },
});
