import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Slot } from '@/lib/domain/slot';
import type { In } from '@/lib/messaging/protocol';
import { isZone } from '@/lib/schedule/zoned-time';
import { record } from './activity';
import { readSettings } from './settings';
import { newRow, touched } from './stamps';
import type { World } from './world';

/** Adds or changes a slot. What is queued already keeps its time. */
export async function saveSlot(
  world: World,
  { slot: input }: In<'slot.save'>,
): Promise<Result<Slot, Failure>> {
  if (!isZone(input.zone)) return fail(failure('rejected', `unknown zone ${input.zone}`));
  const before = await world.library.slots.get(input.id);
  const fresh = await newRow(world);
  const slot: Slot = { ...fresh, ...input, createdAt: before?.createdAt ?? fresh.createdAt };
  await world.library.slots.put(slot);
  if (!before) await tell(world, 'slot-added', slot);
  return ok(slot);
}

/** Takes a slot away. What is queued in it keeps its time. */
export async function removeSlot(world: World, { id }: In<'slot.remove'>): Promise<Result<null, Failure>> {
  const slot = await world.library.slots.get(id);
  if (!slot) return fail(failure('not-found'));
  await world.library.slots.update(id, await touched(world, world.clock.now()));
  await tell(world, 'slot-removed', slot);
  return ok(null);
}

async function tell(world: World, kind: 'slot-added' | 'slot-removed', slot: Slot): Promise<void> {
  const { deviceId } = await readSettings(world);
  const account = await world.library.accounts.get(slot.accountId);
  const args = { handle: account?.handle ?? '', weekday: String(slot.weekday), time: slot.time };
  await record(
    world,
    { kind, by: 'person', args },
    { clientId: account?.clientId ?? null, accountId: slot.accountId },
    deviceId,
  );
}
