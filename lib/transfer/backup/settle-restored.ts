import { ASKING_STATES, FINAL_STATES, LOCKED_STATES, type Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';

/**
 * A delivery of a backup as it may come back at `now`. Nobody here knows what happened to it since the backup was written, so nothing is
 * ever sent again by itself: what may have been under way asks whether it was posted, what was due since asks what to do, and what is
 * still to come waits (for the standstill to end). Who worked on it then is gone. `updatedAt` stays, so that restoring the same backup
 * again changes nothing and what another machine knows better still wins.
 */
export function settleRestored(delivery: Delivery, now: number): Delivery {
  const { nextAt, asking: _asking, ...rest } = delivery;
  const row = { ...rest, owner: null };
  if (FINAL_STATES.has(row.state)) return row;
  if (ASKING_STATES.has(row.state)) return { ...row, asking: 1 };
  if (isWithServer(delivery)) return { ...row, state: 'handed-over', nextAt: nextAt ?? now };
  if (mayBeOut(delivery)) {
    return {
      ...row,
      state: 'needs-person',
      asking: 1,
      since: now,
      reason: failure('unknown-outcome', RESTORED),
      // Without its bytes it can only be prepared anew.
      attempts: row.frozen ? row.attempts : 0,
    };
  }
  const waiting = { ...row, frozen: null, attemptId: null };
  return row.dueAt > now
    ? { ...waiting, state: 'scheduled', nextAt: now, reason: null }
    : { ...waiting, state: 'missed', asking: 1, since: now, reason: failure('aborted', RESTORED) };
}

/** Detail of the reasons given here. */
export const RESTORED = 'restored from a backup';

/** The network's own scheduler was seen to hold it: it is only followed, by reading. */
const isWithServer = ({ state, handOver }: Delivery): boolean =>
  handOver?.id !== undefined && (state === 'handed-over' || state === 'verifying' || state === 'unknown');

/** A request was made once, or a part of it is out. */
const mayBeOut = ({ state, attempts, sent }: Delivery): boolean =>
  LOCKED_STATES.has(state) || state === 'handed-over' || attempts > 0 || (sent?.length ?? 0) > 0;
