import { ASKING_STATES, FINAL_STATES, type Delivery } from '@/lib/domain/delivery';

/** What a row of the library says of a post's deliveries: the one thing that matters most now. */
export type DeliverySummary =
  | { readonly kind: 'none' }
  /** `more`: how many others are in the same situation. */
  | { readonly kind: 'asking' | 'pending' | 'published'; readonly delivery: Delivery; readonly more: number };

/** Needs the person, before what comes next, before what was published last. Cancelled ones count as not scheduled. */
export function summarise(deliveries: readonly Delivery[]): DeliverySummary {
  const asking = deliveries.filter(({ state }) => ASKING_STATES.has(state));
  const pending = deliveries.filter(({ state }) => !FINAL_STATES.has(state) && !ASKING_STATES.has(state));
  const published = deliveries.filter(
    ({ state, remote }) => state === 'published' && remote?.removedAt == null,
  );
  const latest = published.toSorted((a, b) => (b.remote?.at ?? b.dueAt) - (a.remote?.at ?? a.dueAt));
  return (
    first('asking', asking) ??
    first(
      'pending',
      pending.toSorted((a, b) => a.dueAt - b.dueAt),
    ) ??
    first('published', latest) ?? { kind: 'none' }
  );
}

function first(
  kind: 'asking' | 'pending' | 'published',
  [delivery, ...others]: readonly Delivery[],
): DeliverySummary | null {
  return delivery ? { kind, delivery, more: others.length } : null;
}
