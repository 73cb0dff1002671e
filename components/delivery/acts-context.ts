import { createContext, use } from 'react';
import type { Delivery } from '@/lib/domain/delivery';
import type { Abilities, Offer } from './offers';

/** Does what was offered for a delivery. `postRevision` is the library's, where it is known. */
export type Perform = (delivery: Delivery, offer: Offer, postRevision: number | null) => void;

export interface Acts {
  readonly perform: Perform;
  /** What the delivery's network can do for it now. */
  readonly can: (delivery: Delivery) => Abilities;
}

export const ActsContext = createContext<Acts | null>(null);

/** What can be offered, and how to carry it out. Throws outside `DeliveryActs`: that is a bug of the wiring. */
export function useActs(): Acts {
  const acts = use(ActsContext);
  if (!acts) throw new Error('no DeliveryActs around this component');
  return acts;
}
