import { freshSettings } from '@/lib/db/fresh-settings';
import type { StoredSettings } from '@/lib/db/schema';
import type { FailureCode } from '@/lib/domain/failure';
import { DEFAULT_BACKUP_PLAN } from '@/lib/domain/settings';
import type { SettingsPatch } from '@/lib/messaging/protocol';
import type { World } from './world';

/** The settings row; made at first use, together with this installation's device id. */
export async function readSettings(
  world: Pick<World, 'library' | 'clock' | 'newId'>,
): Promise<StoredSettings> {
  const stored = await world.library.settings.get('settings');
  if (stored) return stored;
  const fresh = freshSettings(world.clock.now(), world.newId());
  // Two contexts may get here at once: the first to write wins.
  await world.library.settings.add(fresh).catch(() => undefined);
  return (await world.library.settings.get('settings')) ?? fresh;
}

/** Changes some settings and gives all. */
export async function saveSettings(
  world: World,
  { backup, ...patch }: SettingsPatch & Partial<Pick<StoredSettings, 'pausedAt'>>,
): Promise<StoredSettings> {
  const { library, clock } = world;
  return library.transaction('rw', library.settings, async () => {
    const before = await readSettings(world);
    const plan = backup ? { backup: { ...DEFAULT_BACKUP_PLAN, ...before.backup, ...backup } } : {};
    const after = { ...before, ...patch, ...plan, updatedAt: clock.now() };
    await library.settings.put(after);
    world.tell.changed();
    return after;
  });
}

/** Notes that a backup was written, or why the one that was due was not. */
export async function noteBackup(world: World, trouble: FailureCode | null): Promise<StoredSettings> {
  const { library, clock } = world;
  return library.transaction('rw', library.settings, async () => {
    const before = await readSettings(world);
    const { trouble: _before, ...plan } = { ...DEFAULT_BACKUP_PLAN, ...before.backup };
    const backup = trouble === null ? { ...plan, lastAt: clock.now() } : { ...plan, trouble };
    const after = { ...before, backup, updatedAt: clock.now() };
    await library.settings.put(after);
    return after;
  });
}
