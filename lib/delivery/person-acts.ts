import { LOCKED_STATES, type Delivery, type DeliveryState } from '@/lib/domain/delivery';

export type ActKind =
  | 'cancel'
  | 'reinstate'
  | 'drop'
  | 'done-by-hand'
  | 'its-there'
  | 'it-isnt'
  | 'reschedule'
  | 'update-content'
  | 'hand-over'
  | 'take-back'
  | 'edit-on-network'
  | 'remove-from-network';

const WAITING: readonly DeliveryState[] = ['scheduled', 'held', 'claimed', 'prepared', 'retry-at'];
const ASKING: readonly DeliveryState[] = ['missed', 'rejected', 'needs-login', 'needs-person'];
const TAKEN_BACK: readonly DeliveryState[] = ['cancelled', 'dropped', 'done-by-hand'];

/** Which acts of the person are possible now. While an outcome is open only "is it there?" can be answered (rule R6). */
export function possibleActs(delivery: Delivery): ReadonlySet<ActKind> {
  const { state } = delivery;
  if (state === 'published') {
    const isThere =
      delivery.remote !== null && delivery.remote.id !== '' && delivery.remote.removedAt === null;
    return new Set(isThere ? ['remove-from-network', 'edit-on-network'] : []);
  }
  if (state === 'unknown') return new Set(['its-there']);
  if (LOCKED_STATES.has(state)) return new Set();
  if (TAKEN_BACK.includes(state)) return new Set(['reinstate']);
  if (state === 'handed-over') return new Set(['cancel', 'reschedule', 'update-content', 'take-back']);
  // A thread that has begun can't become another one.
  const change: readonly ActKind[] = (delivery.sent?.length ?? 0) > 0 ? [] : ['update-content'];
  if (WAITING.includes(state)) {
    const mayHandOver = ['scheduled', 'held'].includes(state) && delivery.attempts === 0;
    const scheduler: readonly ActKind[] = delivery.handOver
      ? ['take-back']
      : mayHandOver
        ? ['hand-over']
        : [];
    return new Set(['cancel', 'reschedule', ...change, ...scheduler]);
  }
  if (delivery.reason?.code === 'thread-cut' && state === 'needs-person')
    return new Set(['drop', 'done-by-hand']);
  if (ASKING.includes(state))
    return new Set(
      isOutcomeOpen(delivery)
        ? ['its-there', 'it-isnt', 'drop']
        : ['drop', 'done-by-hand', 'reschedule', ...change],
    );
  return new Set();
}

/** Whether the person is asked if it was posted: everything else has to wait for that answer. */
export const isOutcomeOpen = (delivery: Delivery): boolean =>
  delivery.state === 'needs-person' && delivery.reason?.code === 'unknown-outcome';
