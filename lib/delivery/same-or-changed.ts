import type { Delivery } from '@/lib/domain/delivery';
import type { Decision } from './decision';

/** Nothing changes: the object that came in. */
export const same = (delivery: Delivery): Decision => ({ delivery, log: [], effects: [] });

/** A new row, with what the log says of it, and nothing to carry out. */
export const change = (delivery: Delivery, log: Decision['log'] = []): Decision => ({
  delivery,
  log,
  effects: [],
});
