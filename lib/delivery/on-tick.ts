import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import type { Decision, Facts } from './decision';
import { enterOpen, enterRest } from './enter';
import { askWhether } from './ask-whether';
import { isTooLate, miss, missedAt, PAUSED } from './lateness';
import { openAttempt } from './open-attempt';
import { ownerLost } from './owner-lost';
import { change, same } from './same-or-changed';
import { leadMs, prepareMs } from './lead';
import { floorAhead, paceAhead, spaceAhead, wrongClock } from './must-wait';
import { resendUntil } from './resend-until';
import { LOOK_LATEST_MS, OFFLINE_LOOK_MS, SEND_DEADLINE_MS, STALE_PREPARED_MS, VERIFY_MS } from './timing';

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
      if (facts.now < (delivery.nextAt ?? 0)) return same(delivery);
      if (isAheadOfItself(delivery, facts)) return giveTime(delivery, facts);
      // Its own deadline has passed without an answer: whoever worked on it is as good as gone.
      return ownerLost(delivery, facts);
    case 'unknown':
    case 'handed-over':
      return verifyWhenSafe(delivery, facts);
    default:
      return same(delivery);
  }
}

/**
 * Our clock has jumped while this very instance is sending (it had the right time when it began): the deadline seems to be over, but the
 * request may still be running, and ends by a time limit that no clock can move. Once: it gets the time anew.
 */
const isAheadOfItself = ({ state, owner, since, nextAt }: Delivery, facts: Facts): boolean =>
  state === 'sending' && owner === facts.owner && facts.mustAskTime && nextAt === since + SEND_DEADLINE_MS;

const giveTime = (delivery: Delivery, facts: Facts): Decision => {
  const { owner, reason } = delivery;
  return change(enterOpen(delivery, 'sending', facts.now + SEND_DEADLINE_MS, facts, { owner, reason }));
};

function prepareWhenDue(delivery: Delivery, facts: Facts): Decision {
  if (isHandOver(delivery) && isTooNear(delivery, facts)) return goOnHere(delivery, facts);
  const start = isHandOver(delivery) ? delivery.since : delivery.dueAt - leadMs(delivery.content);
  if (facts.now < start && delivery.state === 'scheduled') return lookAgain(delivery, start, facts);
  const blocked = blockedBy(delivery, facts);
  if (blocked) return blocked;
  if (delivery.state === 'held' && facts.now < start) return lookAgain(delivery, start, facts);
  if (!facts.online) {
    const next = Math.min(facts.now + OFFLINE_LOOK_MS, missedAt(delivery, facts));
    return change(enterOpen(delivery, 'scheduled', next, facts, { reason: failure('offline') }));
  }
  const floor = floorAhead('prepare', facts);
  if (floor !== null) return untilFloor(delivery, 'scheduled', floor, facts);
  // After a send the frozen body stays: a second attempt must carry the same bytes (rule R4).
  if (delivery.frozen && delivery.attempts > 0)
    return change(enterOpen(delivery, 'prepared', facts.now, facts));
  return {
    delivery: enterOpen(delivery, 'claimed', facts.now + prepareMs(delivery.content), facts, {
      owner: facts.owner,
      key: delivery.key ?? facts.newKey,
      frozen: null,
    }),
    log: [],
    effects: ['prepare'],
  };
}

function sendWhenDue(delivery: Delivery, facts: Facts): Decision {
  if (isHandOver(delivery) && isTooNear(delivery, facts) && delivery.firstSentAt == null)
    return goOnHere(delivery, facts);
  const due = isHandOver(delivery) ? 0 : delivery.dueAt;
  const at = delivery.state === 'retry-at' ? Math.max(delivery.nextAt ?? due, due) : due;
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
  const waits =
    wrongClock(delivery, facts) ??
    floorDecision(delivery, facts) ??
    paceAhead(delivery, facts) ??
    spaceAhead(delivery, facts);
  if (waits) return waits;
  if (facts.now >= resendUntil(delivery, facts)) {
    // An earlier attempt was not found, and the network may have forgotten its key by now.
    return askWhether(delivery, failure('unknown-outcome', 'too long ago to be sent again'), facts);
  }
  return openAttempt(delivery, facts);
}

/** Wanted by the network's own scheduler, which doesn't have it yet: that may happen at any time before. */
const isHandOver = ({ handOver }: Delivery): boolean => handOver !== undefined && handOver.id === undefined;

/** The server's scheduler would not take it any more. */
const isTooNear = ({ dueAt }: Delivery, { now, scheduleLeadMs }: Facts): boolean =>
  scheduleLeadMs === null || dueAt - now < scheduleLeadMs;

/** Not handed over after all: published from here, at the same time, prepared anew. */
const goOnHere = (delivery: Delivery, facts: Facts): Decision =>
  change(
    enterOpen(delivery, 'scheduled', Math.max(facts.now, delivery.dueAt - leadMs(delivery.content)), facts, {
      handOver: undefined,
      frozen: null,
    }),
  );

function floorDecision(delivery: Delivery, facts: Facts): Decision | null {
  const floor = floorAhead('send', facts);
  return floor === null ? null : untilFloor(delivery, 'retry-at', floor, facts);
}

/** The network said when to ask again: then, or, where that is beyond the grace period, now the person. */
const untilFloor = (
  delivery: Delivery,
  state: 'scheduled' | 'retry-at',
  floor: number,
  facts: Facts,
): Decision =>
  isTooLate(delivery, facts, floor)
    ? miss(delivery, facts, failure('rate-limited', undefined, floor))
    : change(enterOpen(delivery, state, floor, facts, { reason: failure('rate-limited', undefined, floor) }));

function verifyWhenSafe(delivery: Delivery, facts: Facts): Decision {
  const floor = facts.floors.verify ?? 0;
  if (facts.now >= (delivery.nextAt ?? 0) && floor > facts.now + LOOK_LATEST_MS)
    return askWhether(delivery, failure('unknown-outcome', 'the network won’t be looked at for long'), facts);
  const at = Math.max(delivery.nextAt ?? 0, floor);
  if (facts.now < at) return at === delivery.nextAt ? same(delivery) : change(lookLater(delivery, at, facts));
  if (!facts.online) return change(lookLater(delivery, facts.now + OFFLINE_LOOK_MS, facts));
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

const lookLater = (delivery: Delivery, at: number, facts: Facts): Delivery =>
  enterOpen(delivery, delivery.state === 'handed-over' ? 'handed-over' : 'unknown', at, facts, {
    reason: delivery.reason,
  });

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
