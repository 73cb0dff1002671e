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
  | 'remove-from-network';

const WAITING: readonly DeliveryState[] = ['scheduled', 'held', 'claimed', 'prepared', 'retry-at'];
const ASKING: readonly DeliveryState[] = ['missed', 'rejected', 'needs-login', 'needs-person'];
const TAKEN_BACK: readonly DeliveryState[] = ['cancelled', 'dropped', 'done-by-hand'];

/** Which acts of the person are possible now. While an outcome is open only "is it there?" can be answered (rule R6). */
export function possibleActs(delivery: Delivery): ReadonlySet<ActKind> {
  const { state } = delivery;
  if (state === 'published') {
    return new Set(
      delivery.remote && delivery.remote.id !== '' && delivery.remote.removedAt === null
        ? ['remove-from-network']
        : [],
    );
  }
  if (state === 'unknown') return new Set(['its-there']);
  if (LOCKED_STATES.has(state)) return new Set();
  if (TAKEN_BACK.includes(state)) return new Set(['reinstate']);
  if (WAITING.includes(state)) return new Set(['cancel', 'reschedule', 'update-content']);
  if (ASKING.includes(state))
    return new Set(
      isOutcomeOpen(delivery)
        ? ['its-there', 'it-isnt', 'drop']
        : ['drop', 'done-by-hand', 'reschedule', 'update-content'],
    );
  return new Set();
}

/** Whether the person is asked if it was posted: everything else has to wait for that answer. */
export const isOutcomeOpen = (delivery: Delivery): boolean =>
  delivery.state === 'needs-person' && delivery.reason?.code === 'unknown-outcome';
