import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Sighting } from '@/lib/domain/publisher';
import type { Decision, Facts } from './decision';
import { enterOpen, enterRest } from './enter';
import { isTooLate, miss } from './lateness';
import { published } from './published';
import { LOOK_GAP_MS, MAX_LOOKS } from './timing';

/** Looks needed before "not there" is believed where a second post would be possible; replicas may lag. */
const LOOKS_WITHOUT_KEY = 2;

/** A look at the network came to an end (rule R4). */
export function onVerified(
  delivery: Delivery,
  attemptId: string,
  sighting: Sighting,
  facts: Facts,
): Decision {
  if (delivery.state !== 'verifying' || delivery.attemptId !== attemptId)
    return { delivery, log: [], effects: [] };
  if (sighting.kind === 'there') {
    return {
      ...published(delivery, { id: sighting.id, url: sighting.url, proof: 'read-back' }, facts),
      ends: { id: attemptId, outcome: 'found-later', failure: delivery.reason },
    };
  }
  if (!facts.idempotent) return absentWithoutKey(delivery, attemptId, facts);
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

/** Where the network knows no key, "not seen twice" still isn't proof: the person decides. */
function absentWithoutKey(delivery: Delivery, attemptId: string, facts: Facts): Decision {
  if (delivery.looks < LOOKS_WITHOUT_KEY) {
    return {
      delivery: enterOpen(delivery, 'unknown', facts.now + LOOK_GAP_MS, facts, { reason: delivery.reason }),
      log: [],
      effects: [],
    };
  }
  return askPerson(delivery, attemptId, failure('unknown-outcome', delivery.reason?.detail), facts);
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
  if (delivery.looks >= MAX_LOOKS) {
    return askPerson(delivery, attemptId, failure('unknown-outcome', reason.detail ?? reason.code), facts);
  }
  const next = Math.max(facts.now + LOOK_GAP_MS, reason.retryAt ?? 0);
  return {
    delivery: enterOpen(delivery, 'unknown', next, facts, { reason: delivery.reason ?? reason }),
    log: [],
    effects: [],
  };
}

/** The attempt stays open to the answers "it's there" and "it isn't". */
const askPerson = (delivery: Delivery, attemptId: string, reason: Failure, facts: Facts): Decision => ({
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
  ends: { id: attemptId, outcome: 'unknown', failure: reason },
});
