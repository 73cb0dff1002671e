import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import type { Decision, Facts, FloorOf } from './decision';
import { enterOpen } from './enter';
import { isTooLate, miss } from './lateness';
import { change } from './same-or-changed';
import { LATE_MS, MAX_SKEW_MS, OFFLINE_LOOK_MS, SKEW_LOOK_MS } from './timing';

/** Epoch ms until which the account must not be used for `what`, because the network said so; null where it may. */
export function floorAhead(what: FloorOf, { floors, now }: Pick<Facts, 'floors' | 'now'>): number | null {
  const until = floors[what] ?? 0;
  return until > now ? until : null;
}

/**
 * The account has posted as much as is wise for one day: waits if that ends within the grace period, else the person is asked. The rest of a
 * thread that has begun goes on, and so does what the person wants out all the same. Null where nothing bites.
 */
export function paceAhead(delivery: Delivery, facts: Facts): Decision | null {
  const { pacedUntil, now } = facts;
  const isExempt = delivery.unpaced === true || (delivery.sent?.length ?? 0) > 0 || delivery.attempts > 0;
  if (isExempt || pacedUntil === null || pacedUntil <= now) return null;
  const reason = failure('paced', undefined, pacedUntil);
  return isTooLate(delivery, facts, pacedUntil)
    ? miss(delivery, facts, reason)
    : change(enterOpen(delivery, 'retry-at', pacedUntil, facts, { reason }));
}

/**
 * What is late is spaced (promise P5), and that is judged here again: what was held up together, by a network that was away or a closed
 * browser, is let go together. Null where there is room.
 */
export function spaceAhead(delivery: Delivery, facts: Facts): Decision | null {
  const { spacedUntil, now } = facts;
  const isLate = now - delivery.dueAt >= LATE_MS;
  const hasBegun = (delivery.sent?.length ?? 0) > 0 || delivery.attempts > 0;
  if (!isLate || hasBegun || spacedUntil === null || spacedUntil <= now) return null;
  return isTooLate(delivery, facts, spacedUntil)
    ? miss(delivery, facts)
    : change(enterOpen(delivery, 'prepared', spacedUntil, facts, { reason: delivery.reason }));
}

/**
 * Nothing is sent by a clock that the network contradicts: it would be early, or far too late (promise P3). The network is asked for the
 * time again every minute; once the clock is set right it goes on by itself. Null where the clocks agree.
 */
export function wrongClock(delivery: Delivery, facts: Facts): Decision | null {
  if (isClockTrusted(facts)) return null;
  const { skewMs, mustAskTime, now } = facts;
  const reason =
    mustAskTime || skewMs === null
      ? delivery.reason
      : failure('clock-wrong', `the network's clock is ${Math.round(skewMs / 1_000)} s ahead of ours`);
  const next = now + (mustAskTime ? OFFLINE_LOOK_MS : SKEW_LOOK_MS);
  return {
    delivery: enterOpen(delivery, 'prepared', next, facts, { reason }),
    log: [],
    effects: ['ask-time'],
  };
}

/** Whether what the clock says may be acted on. */
export const isClockTrusted = ({ skewMs, mustAskTime }: Pick<Facts, 'skewMs' | 'mustAskTime'>): boolean =>
  !mustAskTime && (skewMs === null || Math.abs(skewMs) <= MAX_SKEW_MS);
