import { createContext, use } from 'react';
import type { Delivery } from '@/lib/domain/delivery';
import type { Offer } from './offers';

/** Does what was offered for a delivery. `postRevision` is the library's, where it is known. */
export type Perform = (delivery: Delivery, offer: Offer, postRevision: number | null) => void;

export const ActsContext = createContext<Perform | null>(null);

/** How to carry out an offer. Throws outside `DeliveryActs`: that is a bug of the wiring. */
export function usePerform(): Perform {
  const perform = use(ActsContext);
  if (!perform) throw new Error('no DeliveryActs around this component');
  return perform;
}
