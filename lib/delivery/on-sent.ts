import type { Delivery } from '@/lib/domain/delivery';
import type { Failure, FailureCode } from '@/lib/domain/failure';
import { backoff } from '@/lib/schedule/backoff';
import type { Decision, DeliveryEvent, Facts } from './decision';
import { enterOpen } from './enter';
import { isTooLate, miss } from './lateness';
import { needsLogin, reject, retryLine } from './on-prepared';
import { handedOver } from './handed-over';
import { partOut, publishedAt } from './published';
import { BACKOFF_BASE_MS, BACKOFF_CAP_MS, OFFLINE_LOOK_MS } from './timing';
import { unknownOutcome } from './unknown-outcome';

/** The network's own answer: it is there. Counts also when it comes after we had given the request up. */
export function onAccepted(
  delivery: Delivery,
  event: DeliveryEvent & { type: 'accepted' },
  facts: Facts,
): Decision {
  const awaited =
    ['sending', 'unknown', 'verifying'].includes(delivery.state) && delivery.attemptId === event.attemptId;
  if (!awaited) return { delivery, log: [], effects: [] };
  const { accepted } = event;
  const next =
    accepted.kind === 'held'
      ? handedOver(delivery, accepted, facts)
      : partOut(delivery, publishedAt(accepted), 'answer', facts);
  return {
    ...next,
    ends: { id: event.attemptId, outcome: 'accepted', failure: null },
  };
}

/** Anything else. Only what provably came before acceptance is tried again; what is a refusal is believed; the rest is unknown (rule R3). */
export function onSendFailed(delivery: Delivery, attemptId: string, reason: Failure, facts: Facts): Decision {
  if (delivery.state !== 'sending' || delivery.attemptId !== attemptId)
    return { delivery, log: [], effects: [] };
  const refused = { id: attemptId, outcome: 'refused', failure: reason } as const;
  // Nothing of this key can be there if the first attempt with it was refused; an earlier one may still come to light.
  const isFirst = delivery.firstSentAt === delivery.since;
  const unsent = isFirst ? { ...delivery, firstSentAt: null } : delivery;
  if (REFUSALS.has(reason.code)) return { ...reject(unsent, reason, facts), ends: refused };
  switch (reason.code) {
    case 'auth-expired':
      return { ...needsLogin(unsent, reason, facts), ends: refused };
    case 'rate-limited':
      return { ...retryLater(unsent, reason, facts), ends: refused };
    case 'offline':
    case 'aborted':
      // The publisher says that nothing left the machine.
      return {
        delivery: enterOpen(unsent, 'prepared', facts.now + OFFLINE_LOOK_MS, facts, {
          reason,
          attemptId: null,
        }),
        log: [retryLine(reason)],
        effects: [],
        ends: refused,
      };
    default:
      return {
        ...unknownOutcome(delivery, reason, facts),
        ends: { id: attemptId, outcome: 'unknown', failure: reason },
      };
  }
}

/** Refusals of the network, or of our own last check before the first byte. */
const REFUSALS: ReadonlySet<FailureCode> = new Set([
  'rejected',
  'too-long',
  'empty-post',
  'media-broken',
  'media-missing',
  'media-too-large',
  'media-unsupported',
  'too-many-media',
  'host-permission-missing',
  'not-supported',
]);

function retryLater(delivery: Delivery, reason: Failure, facts: Facts): Decision {
  const wait = backoff({
    attempt: delivery.attempts,
    baseMs: BACKOFF_BASE_MS,
    capMs: BACKOFF_CAP_MS,
    random: facts.random,
  });
  const next = Math.max(facts.now + wait, (reason.retryAt ?? 0) + Math.min(wait, 2_000));
  // Waiting beyond the grace period would only end there: ask now, while there is something to decide.
  if (isTooLate(delivery, facts, next)) return miss(delivery, facts, reason);
  return {
    delivery: enterOpen(delivery, 'retry-at', next, facts, { reason, attemptId: null }),
    log: [retryLine(reason)],
    effects: [],
  };
}
