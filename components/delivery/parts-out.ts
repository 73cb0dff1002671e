import type { Delivery } from '@/lib/domain/delivery';

/** How many parts a delivery has, and how many of them are out. */
export function partsOf({ content, sent, state }: Pick<Delivery, 'content' | 'sent' | 'state'>): {
  readonly all: number;
  readonly out: number;
} {
  const all = 1 + (content.rest?.length ?? 0);
  return { all, out: sent?.length ?? (state === 'published' ? all : 0) };
}

/** Whether some parts are out and others aren't: what is done now goes on from there. */
export const hasBegun = (delivery: Pick<Delivery, 'content' | 'sent' | 'state'>): boolean => {
  const { all, out } = partsOf(delivery);
  return out > 0 && out < all;
};
