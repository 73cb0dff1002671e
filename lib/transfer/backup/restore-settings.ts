import { freshSettings } from '@/lib/db/fresh-settings';
import type { StoredSettings } from '@/lib/db/schema';
import type { TendDb } from '@/lib/db/open';
import type { CheckedBackup } from './checked-backup';
import { readTable } from './read-table';

/** Stops all publishing before the first row of a backup is written; it stays so until the person has said which machine publishes. */
export async function standStill(library: TendDb, now: number, newId: () => string): Promise<void> {
  await library.transaction('rw', library.settings, async () => {
    const here = (await library.settings.get('settings')) ?? freshSettings(now, newId());
    await library.settings.put({ ...here, standstill: 'restored', updatedAt: now });
  });
}

/**
 * The person's choices from the backup, where the ones here are older or were never made (`isFresh`: the library was wiped or is new).
 * What this installation is called, its standstill, and where the browser lets it into pages stay.
 */
export async function restoreSettings(
  library: TendDb,
  backup: CheckedBackup,
  isFresh: boolean,
): Promise<void> {
  const { file, entries, manifest } = backup;
  const source = { file, entries, table: 'settings', signal: undefined } as const;
  const declared = manifest.tables.settings;
  if (!declared) return;
  for await (const read of readTable(source, declared)) {
    if (!read.ok) continue;
    const theirs = read.row as unknown as StoredSettings;
    await library.transaction('rw', library.settings, async () => {
      const here = await library.settings.get('settings');
      if (!here || !(isFresh || theirs.updatedAt > here.updatedAt)) return;
      const { pausedAt, graceMinutes, notifications, chord, rememberDays, myName } = theirs;
      const replies = {
        ...(chord === undefined ? {} : { chord }),
        ...(rememberDays === undefined ? {} : { rememberDays }),
        ...(myName === undefined ? {} : { myName }),
      };
      const backup = theirs.backup ? { backup: { ...theirs.backup, lastAt: manifest.createdAt } } : {};
      await library.settings.put({ ...here, pausedAt, graceMinutes, notifications, ...replies, ...backup });
    });
  }
}
