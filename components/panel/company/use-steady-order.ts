import { useState } from 'react';
import type { PlaceRow } from './place-rows';

/** Rows as they come, until somebody works on them (`isHeld`): from then on what becomes right stays under the hand. */
export function useSteadyOrder(rows: readonly PlaceRow[], isHeld: boolean): readonly PlaceRow[] {
  const [order, setOrder] = useState<readonly string[]>([]);
  const fields = rows.map(({ field }) => field.field);
  const wanted = isHeld ? [...order, ...fields.filter((field) => !order.includes(field))] : fields;
  if (wanted.join() !== order.join()) setOrder(wanted);
  return rows.toSorted((a, b) => wanted.indexOf(a.field.field) - wanted.indexOf(b.field.field));
}
