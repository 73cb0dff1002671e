import type { StoredSettings } from '@/lib/db/schema';
import { DEFAULT_GRACE_MINUTES } from '@/lib/domain/settings';
import type { World } from './world';

/** The settings row; made at first use, together with this installation's device id. */
export async function readSettings(
  world: Pick<World, 'library' | 'clock' | 'newId'>,
): Promise<StoredSettings> {
  const stored = await world.library.settings.get('settings');
  if (stored) return stored;
  const now = world.clock.now();
  const deviceId = world.newId();
  const fresh: StoredSettings = {
    id: 'settings',
    deviceId,
    pausedAt: null,
    graceMinutes: DEFAULT_GRACE_MINUTES,
    notifications: true,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    origin: deviceId,
  };
  // Two contexts may get here at once: the first to write wins.
  await world.library.settings.add(fresh).catch(() => undefined);
  return (await world.library.settings.get('settings')) ?? fresh;
}

/** Changes some settings and gives all. */
export async function saveSettings(
  world: World,
  patch: Partial<Pick<StoredSettings, 'graceMinutes' | 'notifications' | 'pausedAt'>>,
): Promise<StoredSettings> {
  const before = await readSettings(world);
  const after = { ...before, ...patch, updatedAt: world.clock.now() };
  await world.library.settings.put(after);
  world.tell.changed();
  return after;
}
