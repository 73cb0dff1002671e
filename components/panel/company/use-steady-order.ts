import { useState } from 'react';
import type { PlaceRow } from './place-rows';

/** Rows in the order in which they were first seen: what becomes right while one works on it stays under the hand. */
export function useSteadyOrder(rows: readonly PlaceRow[]): readonly PlaceRow[] {
  const [order, setOrder] = useState<readonly string[]>(() => rows.map(({ field }) => field.field));
  const fresh = rows.filter(({ field }) => !order.includes(field.field));
  if (fresh.length > 0) setOrder([...order, ...fresh.map(({ field }) => field.field)]);
  return rows.toSorted((a, b) => order.indexOf(a.field.field) - order.indexOf(b.field.field));
}
