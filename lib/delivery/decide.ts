import type { Delivery } from '@/lib/domain/delivery';
import type { Decision, DeliveryEvent, Facts } from './decision';
import { editedThere } from './edited-there';
import { enterOpen, enterRest } from './enter';
import { isTooLate, miss } from './lateness';
import { onPerson } from './on-person';
import { onPrepared, onPrepareFailed, reject } from './on-prepared';
import { onAccepted, onSendFailed } from './on-sent';
import { onSetBack } from './on-set-back';
import { onTick } from './on-tick';
import { onVerified, onVerifyFailed } from './on-verified';
import { ownerLost } from './owner-lost';
import { isClockTrusted } from './must-wait';
import { change, same } from './same-or-changed';
import { leadMs } from './lead';

/**
 * The delivery state machine: pure, total, the only place where a state is chosen. An event that doesn't fit the state (an answer
 * that comes after the person has decided, a second alarm) changes nothing: then `delivery` is the object that came in.
 */
export function decide(delivery: Delivery, event: DeliveryEvent, facts: Facts): Decision {
  switch (event.type) {
    case 'tick':
      return onTick(delivery, facts);
    case 'time-told':
      // Asked in vain, or told that the clock is wrong: the next look at the row asks again.
      return delivery.state === 'prepared' && isClockTrusted(facts)
        ? onTick(delivery, facts)
        : same(delivery);
    case 'defer':
      if (delivery.state !== 'scheduled') return same(delivery);
      if (isTooLate(delivery, facts)) return miss(delivery, facts);
      return change(enterOpen(delivery, 'scheduled', event.until, facts, { reason: delivery.reason }));
    case 'prepared':
      return isThisClaim(delivery, event, facts) ? onPrepared(delivery, event.frozen, facts) : same(delivery);
    case 'prepare-failed':
      return isThisClaim(delivery, event, facts)
        ? onPrepareFailed(delivery, event.failure, facts)
        : same(delivery);
    case 'accepted':
      return onAccepted(delivery, event, facts);
    case 'send-failed':
      return onSendFailed(delivery, event.attemptId, event.failure, facts);
    case 'owner-lost':
      return ownerLost(delivery, facts);
    case 'verified':
      return onVerified(delivery, event.attemptId, event.sighting, facts);
    case 'verify-failed':
      return onVerifyFailed(delivery, event.attemptId, event.failure, facts);
    case 'unblocked':
      return isBlocked(delivery) ? unblock(delivery, facts) : same(delivery);
    case 'clock-set-back':
      return delivery.state === 'missed' && facts.now < delivery.dueAt
        ? unblock(delivery, facts)
        : onSetBack(delivery, facts);
    case 'account-gone':
      return onAccountGone(delivery, facts);
    case 'media-gone':
      return delivery.state === 'scheduled' || delivery.state === 'held'
        ? reject(delivery, event.failure, facts)
        : same(delivery);
    case 'zone-changed':
      return delivery.state === 'scheduled' || delivery.state === 'held'
        ? change(
            enterOpen(delivery, 'scheduled', event.dueAt - leadMs(delivery.content), facts, {
              dueAt: event.dueAt,
            }),
          )
        : same(delivery);
    case 'removed-from-network':
      return delivery.state === 'published' && delivery.remote
        ? change(
            enterRest(delivery, 'published', facts, {
              remote: { ...delivery.remote, removedAt: facts.now },
              readAt: undefined,
            }),
            [{ kind: 'delivery-removed-from-network', by: 'person' }],
          )
        : same(delivery);
    case 'read-back':
      return delivery.state === 'published' && delivery.remote?.removedAt === null
        ? change(enterRest(delivery, 'published', facts, { readAt: event.readAt }))
        : same(delivery);
    case 'edited-on-network':
      return editedThere(delivery, event, facts);
    case 'person':
      return onPerson(delivery, event.act, facts);
  }
}

/** Work on an earlier claim may end late: its row was edited, or taken up by another instance, and claimed again. */
const isThisClaim = (
  { state, owner, version }: Delivery,
  { claim }: { readonly claim: number },
  facts: Facts,
): boolean => state === 'claimed' && owner === facts.owner && version === claim;

const isBlocked = ({ state, reason }: Delivery): boolean =>
  state === 'held' ||
  state === 'needs-login' ||
  (state === 'needs-person' && reason?.code === 'account-gone');

/** Back to work; whether it is too late by now, the next look decides. */
const unblock = (delivery: Delivery, facts: Facts): Decision =>
  change(
    enterOpen(delivery, 'scheduled', Math.max(facts.now, delivery.dueAt - leadMs(delivery.content)), facts),
  );

/** The account was disconnected. What may be under way is left to its own outcome. */
function onAccountGone(delivery: Delivery, facts: Facts): Decision {
  const waits = ['scheduled', 'held', 'claimed', 'prepared', 'retry-at', 'needs-login'].includes(
    delivery.state,
  );
  if (!waits) return same(delivery);
  return change(enterRest(delivery, 'needs-person', facts, { reason: { code: 'account-gone' } }));
}
