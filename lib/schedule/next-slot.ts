import type { PlannedTime } from '@/lib/domain/planned-time';
import type { Slot } from '@/lib/domain/slot';
import { toInstant, toWall } from './zoned-time';
export interface NextSlotInput { readonly slots: readonly Slot[]; readonly taken: ReadonlySet<number>; readonly after: number; readonly category: string | null }
export interface FoundSlot { readonly slot: Slot; readonly planned: PlannedTime; readonly instant: number }
export function nextSlot({ slots, taken, after, category }: NextSlotInput): FoundSlot | null {
  let best: FoundSlot | null = null;
  for (const slot of slots) {
    if (slot.category !== null && slot.category !== category) continue;
    let day = Temporal.PlainDate.from(toWall(after, slot.zone).slice(0, 10));
    for (let i = 0; i < 7 * 60; i++, day = day.add({ days: 1 })) {
      if (day.dayOfWeek !== slot.weekday) continue;
      const planned: PlannedTime = { wall: `${day.toString()}T${slot.time}`, zone: slot.zone, disambiguation: 'later' };
      const instant = toInstant(planned);
      if (instant <= after || taken.has(instant)) continue;
      if (!best || instant < best.instant) best = { slot, planned, instant };
      break;
    }
  }
  return best;
}
