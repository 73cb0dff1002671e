import type { QuarantinedRow } from '@/lib/db/schema';
import { activityEntry } from './activity';
import { readSettings } from './settings';
import type { World } from './world';

/** Moves a damaged row to the quarantine, as it was found, and says so in the log. Nothing is lost: it can be looked at and exported. */
export async function setAside(world: World, found: Omit<QuarantinedRow, 'id' | 'at'>): Promise<void> {
  const { outbox, clock } = world;
  const { table, key, reason } = found;
  const source = outbox.table(table);
  await outbox.transaction('rw', [source, outbox.quarantine, outbox.activity, outbox.settings], async () => {
    await outbox.quarantine.put({ ...found, id: `${table}|${key}`, at: clock.now() });
    await source.delete(key);
    const { deviceId } = await readSettings({ ...world, library: outbox });
    const line = {
      kind: 'row-set-aside',
      by: 'tend',
      args: { name: table },
      detail: `${key}: ${reason}`,
    } as const;
    await outbox.activity.add(activityEntry(world, line, {}, deviceId));
  });
  world.tell.changed();
}
