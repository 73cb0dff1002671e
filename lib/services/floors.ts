import type { FloorOf } from '@/lib/delivery/decision';
import type { World } from './world';

/** Where a network says "slow down" without saying for how long. Bluesky's and Mastodon's windows are five minutes (docs, read 2026-11). */
const UNSAID_MS = 60_000;

/** What a network may ask for at most. More is a mistake of its own, or was written by a clock that has been set back since. */
const LONGEST_MS = 24 * 60 * 60_000;

/** Notes that an account must not be used for `endpoint` until `told` (epoch ms; a minute where the network named no time). Never moved forward. */
export async function setFloor(
  world: World,
  accountId: string,
  endpoint: FloorOf,
  told: number = world.clock.now() + UNSAID_MS,
): Promise<void> {
  const id = `${accountId}|${endpoint}`;
  const latest = world.clock.now() + LONGEST_MS;
  const until = Math.min(told, latest);
  const before = await world.outbox.floors.get(id);
  if (before && before.until >= until && before.until <= latest) return;
  await world.outbox.floors.put({ id, accountId, endpoint, until });
}

/** What is known of an account's floors. Those that are over are harmless. */
export async function readFloors(
  { outbox, clock }: World,
  accountId: string,
): Promise<Partial<Record<FloorOf, number>>> {
  const rows = await outbox.floors.where('accountId').equals(accountId).toArray();
  const latest = clock.now() + LONGEST_MS;
  return Object.fromEntries(
    rows.filter(({ until }) => until <= latest).map(({ endpoint, until }) => [endpoint, until]),
  );
}
