import type { Delivery } from '@/lib/domain/delivery';
import { toWall } from '@/lib/schedule/zoned-time';

export interface Day {
  /** `YYYY-MM-DD` in the person's zone. */
  readonly date: string;
  readonly deliveries: readonly Delivery[];
}

/** Deliveries in the order given, by the day that they are due on in `zone`. */
export const byDay = (deliveries: readonly Delivery[], zone: string): readonly Day[] =>
  [...Map.groupBy(deliveries, ({ dueAt }) => toWall(dueAt, zone).slice(0, 10))].map(([date, rows]) => ({
    date,
    deliveries: rows,
  }));
