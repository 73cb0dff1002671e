import { step } from './step';
import type { World } from './world';

/** Our own note, of no account. */
const NOTE = ['', 'clock'] as const;

/** How finely the latest time is kept: one write in so many ms, and no notice of a smaller step back. */
const GRAIN_MS = 10 * 60_000;

/** The latest time that a scan has noted, epoch ms; 0 where none has. */
export const latestTime = async ({ outbox }: World): Promise<number> =>
  (await outbox.notes.get([...NOTE]))?.writtenAt ?? 0;

/**
 * Where the clock had run ahead and was set back, what was written meanwhile has its next look in a far future: such rows are looked at
 * anew, and what counted as missed is planned again where its time is still to come. Otherwise notes the time now and then. `latest`: as
 * above. Whether rows were looked at.
 */
export async function afterSetBack(world: World, latest: number): Promise<boolean> {
  const { outbox, clock } = world;
  const now = clock.now();
  const isSetBack = latest > now;
  if (isSetBack) {
    const ahead = await outbox.deliveries
      .where('nextAt')
      .above(now)
      .filter(({ updatedAt }) => updatedAt > now)
      .primaryKeys();
    const early = await outbox.deliveries
      .where('asking')
      .equals(1)
      .filter(({ state, dueAt }) => state === 'missed' && dueAt > now)
      .primaryKeys();
    for (const id of [...ahead, ...early]) await step(world, id, { type: 'clock-set-back' });
  }
  // Last, so that a background that is stopped on the way begins again.
  if (isSetBack || now - latest > GRAIN_MS)
    await outbox.notes.put({ accountId: NOTE[0], name: NOTE[1], value: '', writtenAt: now });
  return isSetBack;
}
