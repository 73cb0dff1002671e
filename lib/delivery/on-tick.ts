import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import type { Decision, Facts } from './decision';
import { enterOpen, enterRest } from './enter';
import { isTooLate, miss, missedAt, PAUSED } from './lateness';
import { openAttempt } from './open-attempt';
import { ownerLost } from './owner-lost';
import { change, same } from './same-or-changed';
import { LEAD_MS, OFFLINE_LOOK_MS, PREPARE_MS, STALE_PREPARED_MS, VERIFY_MS } from './timing';

/** A look at the row: by the scan, an alarm or a timer. Never trusts that it was called in time. */
export function onTick(delivery: Delivery, facts: Facts): Decision {
  switch (delivery.state) {
    case 'scheduled':
    case 'held':
      return prepareWhenDue(delivery, facts);
    case 'prepared':
    case 'retry-at':
      return sendWhenDue(delivery, facts);
    case 'claimed':
    case 'sending':
    case 'verifying':
      // Its own deadline has passed without an answer: whoever worked on it is as good as gone.
      return facts.now >= (delivery.nextAt ?? 0) ? ownerLost(delivery, facts) : same(delivery);
    case 'unknown':
      return verifyWhenSafe(delivery, facts);
    default:
      return same(delivery);
  }
}

function prepareWhenDue(delivery: Delivery, facts: Facts): Decision {
  const start = delivery.dueAt - LEAD_MS;
  if (facts.now < start && delivery.state === 'scheduled') return lookAgain(delivery, start, facts);
  const blocked = blockedBy(delivery, facts);
  if (blocked) return blocked;
  if (delivery.state === 'held' && facts.now < start) return lookAgain(delivery, start, facts);
  if (!facts.online) {
    const next = Math.min(facts.now + OFFLINE_LOOK_MS, missedAt(delivery, facts));
    return change(enterOpen(delivery, 'scheduled', next, facts, { reason: failure('offline') }));
  }
  // After a send the frozen body stays: a second attempt must carry the same bytes (rule R4).
  if (delivery.frozen && delivery.attempts > 0)
    return change(enterOpen(delivery, 'prepared', facts.now, facts));
  return {
    delivery: enterOpen(delivery, 'claimed', facts.now + PREPARE_MS, facts, {
      owner: facts.owner,
      key: delivery.key ?? facts.newKey,
      frozen: null,
    }),
    log: [],
    effects: ['prepare'],
  };
}

function sendWhenDue(delivery: Delivery, facts: Facts): Decision {
  const due = delivery.state === 'retry-at' ? (delivery.nextAt ?? delivery.dueAt) : delivery.dueAt;
  const at = Math.max(due, delivery.dueAt);
  if (facts.now < at)
    return delivery.nextAt === at ? same(delivery) : change(enterOpen(delivery, 'prepared', at, facts));
  // Pause, account and lateness are judged again in the instant of sending.
  const blocked = blockedBy(delivery, facts);
  if (blocked) return blocked;
  const stale = delivery.frozen === null || facts.now - delivery.frozen.at > STALE_PREPARED_MS;
  if (stale && delivery.attempts === 0) return change(enterOpen(delivery, 'scheduled', facts.now, facts));
  if (!facts.online) {
    const next = Math.min(facts.now + OFFLINE_LOOK_MS, missedAt(delivery, facts));
    return change(enterOpen(delivery, 'prepared', next, facts, { reason: failure('offline') }));
  }
  return openAttempt(delivery, facts);
}

function verifyWhenSafe(delivery: Delivery, facts: Facts): Decision {
  if (facts.now < (delivery.nextAt ?? 0)) return same(delivery);
  if (!facts.online) {
    return change(
      enterOpen(delivery, 'unknown', facts.now + OFFLINE_LOOK_MS, facts, { reason: delivery.reason }),
    );
  }
  return {
    delivery: enterOpen(delivery, 'verifying', facts.now + VERIFY_MS, facts, {
      owner: facts.owner,
      reason: delivery.reason,
      looks: delivery.looks + 1,
    }),
    log: [],
    effects: ['verify'],
  };
}

/** What keeps a due delivery from going on, most lasting first; null where nothing does. */
function blockedBy(delivery: Delivery, facts: Facts): Decision | null {
  if (facts.account === 'gone') {
    return {
      ...change(enterRest(delivery, 'needs-person', facts, { reason: failure('account-gone') })),
      effects: ['notify'],
    };
  }
  if (isTooLate(delivery, facts)) return miss(delivery, facts);
  if (facts.paused) {
    if (delivery.state === 'held') return lookAgain(delivery, missedAt(delivery, facts), facts);
    return {
      delivery: enterOpen(delivery, 'held', missedAt(delivery, facts), facts, { reason: PAUSED }),
      log: [{ kind: 'delivery-held', by: 'tend' }],
      effects: [],
    };
  }
  if (facts.account === 'needs-login') {
    return {
      delivery: enterRest(delivery, 'needs-login', facts, { reason: failure('auth-expired') }),
      log: [{ kind: 'delivery-needs-login', by: 'tend' }],
      effects: ['notify'],
    };
  }
  return null;
}

/** Only the time of the next look moves; nothing is written where it stands already. */
const lookAgain = (delivery: Delivery, at: number, facts: Facts): Decision =>
  delivery.nextAt === at
    ? same(delivery)
    : change(
        enterOpen(delivery, delivery.state === 'held' && facts.paused ? 'held' : 'scheduled', at, facts, {
          reason: facts.paused ? delivery.reason : null,
        }),
      );
