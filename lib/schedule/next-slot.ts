import type { PlannedTime } from '@/lib/domain/planned-time';
import type { Slot } from '@/lib/domain/slot';
import { isZone, resolve, toWall } from './zoned-time';

/** Two years of passings. What finds no place by then is a queue that nobody looks at; the caller says so. */
const MAX_WEEKS = 104;

export interface NextSlotInput {
  /** Slots of one account, in any order. Paused and deleted ones are passed over. */
  readonly slots: readonly Slot[];
  /** Instants (epoch ms) at which the account has something already. */
  readonly taken: ReadonlySet<number>;
  /** Epoch ms; the answer is strictly later. */
  readonly after: number;
  /** Category of the post: slots of another category are not for it, slots without one are for all. */
  readonly category: string | null;
}

export interface FoundSlot {
  readonly slot: Slot;
  readonly planned: PlannedTime;
  /** Epoch ms of `planned`. */
  readonly instant: number;
}

/**
 * The next free slot, or null. A slot comes once per local date: where the clocks are set back its first passing counts, and where
 * they jump over its time it comes after the jump ("later", as RFC 5545, section 3.3.5 has it), so that no week goes without.
 */
export function nextSlot(input: NextSlotInput): FoundSlot | null {
  let best: FoundSlot | null = null;
  for (const slot of input.slots) {
    if (isUsable(slot, input.category)) best = firstFree(slot, input, best) ?? best;
  }
  return best;
}

const isUsable = (slot: Slot, category: string | null): boolean =>
  slot.deletedAt === null &&
  slot.pausedAt === null &&
  (slot.category === null || slot.category === category) &&
  isZone(slot.zone);

/** The first free passing of one slot, if it comes before `best`: looking no further keeps long queues quick. */
function firstFree(slot: Slot, { taken, after }: NextSlotInput, best: FoundSlot | null): FoundSlot | null {
  const first = firstDate(slot, after);
  for (let week = 0; week <= MAX_WEEKS; week += 1) {
    const found = onDate(slot, first.add({ weeks: week }));
    if (best !== null && found.instant >= best.instant) return null;
    if (found.instant > after && !taken.has(found.instant)) return found;
  }
  return null;
}

/** The slot's weekday on or after the day before `after`: a jump over midnight may carry a slot into the next day. */
function firstDate(slot: Slot, after: number): Temporal.PlainDate {
  const from = Temporal.PlainDate.from(toWall(after, slot.zone).slice(0, 10)).subtract({ days: 1 });
  return from.add({ days: (slot.weekday - from.dayOfWeek + 7) % 7 });
}

function onDate(slot: Slot, date: Temporal.PlainDate): FoundSlot {
  const wall = `${date.toString()}T${slot.time}`;
  const resolved = resolve({ wall, zone: slot.zone });
  const disambiguation = resolved.kind === 'gap' ? 'later' : 'earlier';
  const instant = resolved.kind === 'exact' ? resolved.instant : resolved[disambiguation];
  return { slot, planned: { wall, zone: slot.zone, disambiguation }, instant };
}
