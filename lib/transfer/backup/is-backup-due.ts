import type { Settings } from '@/lib/domain/settings';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Whether the schedule wants a backup now (epoch ms). Never during a standstill in which the library may be lost or half restored: a good
 * backup would be pushed out of the folder by an empty one.
 */
export function isBackupDue(
  { backup, standstill }: Pick<Settings, 'backup' | 'standstill'>,
  now: number,
): boolean {
  if (!backup || backup.everyDays === null) return false;
  if (standstill === 'wiped' || standstill === 'restored') return false;
  // A clock that was ahead must not keep backups away for years.
  return backup.lastAt === null || backup.lastAt > now || now - backup.lastAt >= backup.everyDays * DAY_MS;
}
