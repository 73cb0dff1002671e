import type { ProfileEdit } from '@/lib/domain/company';
import { touched } from '../stamps';
import { readSettings } from '../settings';
import { stoppedBy } from '../stopped-by';
import type { World } from '../world';
import { livingAccount } from './living-client';
import { readProfile } from './profile-read';

/** Ms. A request that is under way has its own end before the first look; where the server can't be reached, looks become seldom, and end. */
const FIRST_MS = 60_000;
const SELDOM_MS = 15 * 60_000;
const OFTEN_UNTIL_MS = 10 * 60_000;
const GIVE_UP_MS = 8 * 24 * 60 * 60_000;

/**
 * Looks what came of profile edits that were cut off (the browser was killed, no answer came), part of each look of the background: the person asked for the
 * write, so its end is found out without them. Costs nothing while there is none. Reads only, one request for each account at a time.
 */
export async function settleCutOff(world: World): Promise<void> {
  const { profileEdits } = world.outbox;
  const open = await profileEdits.where('open').equals(1).toArray();
  if (open.length === 0 || !world.online() || stoppedBy(await readSettings(world)) !== null) return;
  const due = open.filter((edit) => isDue(edit, world.clock.now()));
  for (const accountId of new Set(due.map((edit) => edit.accountId))) {
    const living = await livingAccount(world, accountId);
    if (living?.account.status !== 'connected') continue;
    // Put off first: where the background dies over it, the next look doesn't ask for the same again at once.
    const stamps = await touched(world);
    for (const { id } of due.filter((edit) => edit.accountId === accountId))
      await profileEdits.update(id, stamps);
    await readProfile(world, { accountId });
  }
}

function isDue({ at, updatedAt }: ProfileEdit, now: number): boolean {
  const wait = now - at < OFTEN_UNTIL_MS ? FIRST_MS : SELDOM_MS;
  // A clock that was set back makes a look early, never late.
  return now - at < GIVE_UP_MS && (now - updatedAt >= wait || updatedAt > now);
}
