import { ASKING_STATES, type Delivery, type DeliveryState } from '@/lib/domain/delivery';
import type { Facts } from './decision';

type Patch = Partial<
  Omit<Delivery, 'state' | 'since' | 'nextAt' | 'asking' | 'version' | 'updatedAt' | 'origin'>
>;

/** States of open work: they must say when they are looked at again (promise P2). */
export const OPEN_STATES = [
  'scheduled',
  'held',
  'claimed',
  'prepared',
  'sending',
  'unknown',
  'verifying',
  'retry-at',
  'handed-over',
] as const;

export type OpenState = (typeof OPEN_STATES)[number];

/** States in which nothing happens until the person decides, or for good. */
export type RestState = Exclude<DeliveryState, OpenState>;

/** Enters a state of open work, looked at again at `nextAt` (epoch ms). Reason and owner are cleared unless given. */
export const enterOpen = (
  delivery: Delivery,
  state: OpenState,
  nextAt: number,
  facts: Facts,
  patch: Patch = {},
): Delivery => ({
  ...enter(delivery, state, facts, patch),
  nextAt,
});

/** Enters a state in which Tend does nothing by itself. Reason and owner are cleared unless given. */
export const enterRest = (
  delivery: Delivery,
  state: RestState,
  facts: Facts,
  patch: Patch = {},
): Delivery => ({
  ...enter(delivery, state, facts, patch),
  ...(ASKING_STATES.has(state) ? { asking: 1 as const } : {}),
});

function enter(delivery: Delivery, state: DeliveryState, facts: Facts, patch: Patch): Delivery {
  const { nextAt: _nextAt, asking: _asking, ...rest } = delivery;
  return {
    ...rest,
    reason: null,
    owner: null,
    ...patch,
    state,
    since: state === delivery.state ? delivery.since : facts.now,
    updatedAt: facts.now,
    origin: facts.device,
    version: delivery.version + 1,
  };
}
