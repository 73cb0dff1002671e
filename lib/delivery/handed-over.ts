import type { Delivery } from '@/lib/domain/delivery';
import type { Decision, Facts } from './decision';
import { enterOpen } from './enter';
import { FOLLOW_MS } from './timing';

/**
 * To `handed-over`: the network's own scheduler holds it (`id` there) until `at`, epoch ms, and is looked at soon after. `looks` count
 * from here.
 */
export const handedOver = (
  delivery: Delivery,
  { id, at }: { readonly id: string; readonly at: number },
  facts: Facts,
): Decision => ({
  delivery: enterOpen(delivery, 'handed-over', Math.max(at + FOLLOW_MS, facts.now + FOLLOW_MS), facts, {
    handOver: { id, at },
  }),
  log:
    delivery.handOver?.id === id
      ? []
      : [
          {
            kind: 'delivery-handed-over',
            by: 'tend',
            args: { at: String(at), zone: delivery.planned.zone },
            detail: id,
          },
        ],
  effects: [],
});
