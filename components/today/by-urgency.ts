import type { Delivery, DeliveryState } from '@/lib/domain/delivery';

/** What holds up most comes first; what was missed can be settled together and comes last. */
const ORDER: readonly DeliveryState[] = ['needs-person', 'needs-login', 'rejected', 'missed'];

/** Deliveries that ask the person, the most urgent kind first, within a kind soonest due first. */
export const byUrgency = (deliveries: readonly Delivery[]): readonly Delivery[] =>
  deliveries.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.dueAt - b.dueAt);
