import type { Delivery } from '@/lib/domain/delivery';
import type { Decision, DeliveryEvent, Facts } from './decision';
import { enterRest } from './enter';
import { nextRead } from './next-read';
import { change, same } from './same-or-changed';

/** The network has taken another text for the first part: that is what is confirmed and published now. */
export function editedThere(
  delivery: Delivery,
  { text, ref }: Extract<DeliveryEvent, { type: 'edited-on-network' }>,
  facts: Facts,
): Decision {
  const { remote, sent, content } = delivery;
  if (delivery.state !== 'published' || !remote || remote.removedAt !== null) return same(delivery);
  const version = ref === undefined ? {} : { ref };
  const edited = enterRest(delivery, 'published', facts, {
    content: { ...content, text },
    remote: { ...remote, ...version, editedAt: facts.now },
    readAt: nextRead(facts.now, facts.now),
    ...(sent ? { sent: sent.map((part, index) => (index === 0 ? { ...part, ...version } : part)) } : {}),
  });
  return change(edited, [{ kind: 'delivery-edited-on-network', by: 'person', detail: remote.id }]);
}
