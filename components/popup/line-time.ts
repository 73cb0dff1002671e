import { clockText } from '@/components/ui/clock-words';
import type { SnapshotLine } from '@/lib/domain/popup-snapshot';
import { toWall } from '@/lib/schedule/zoned-time';

/** When a delivery goes out, by both clocks; its day only where that isn't today. `now` is epoch ms. */
export function lineTime({ dueAt, zone }: SnapshotLine, now: number): string {
  const day = (instant: number): string => toWall(instant, zone).slice(0, 10);
  return clockText({ instant: dueAt, zone, withDate: day(dueAt) !== day(now), now });
}
