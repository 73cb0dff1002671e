import { isStorageFull } from '@/lib/db/is-storage-full';
import type { FailureCode } from '@/lib/domain/failure';
import { download, hasDownloads, pruneDownloads } from '@/lib/browser/downloads';
import { withoutWaiting } from '@/lib/browser/locks';
import { ask } from '@/lib/messaging/client';
import { BACKUP_FILE, backupName } from './backup-name';
import { isBackupDue } from './is-backup-due';
import { makeBackup, type BackupIo } from './make-backup';

/**
 * Writes the scheduled backup into the folder `Tend` of the downloads, if it is due, and deletes the oldest beyond what is to be kept. For a
 * page of Tend: Chromium's background has no `URL.createObjectURL`, so nothing larger than a data address could leave it. Of several windows
 * one does it. Gives whether one was written.
 */
export async function backUpWhenDue(io: BackupIo): Promise<boolean> {
  const { library, clock } = io;
  const written = await withoutWaiting('tend-backup', async () => {
    const settings = await library.settings.get('settings');
    if (!settings || !isBackupDue(settings, clock.now())) return false;
    if ((await library.clients.limit(1).count()) === 0) return false;
    const name = backupName(clock.now());
    const trouble = await writeTo(`Tend/${name}`, io);
    await ask('backup.note', { name, trouble });
    if (trouble !== null) return false;
    // Asked anew: the person may have wished for more to stay while this one was being written.
    const keep = (await library.settings.get('settings'))?.backup?.keep;
    if (keep !== undefined) await pruneDownloads(BACKUP_FILE, keep);
    return true;
  });
  return written ?? false;
}

async function writeTo(path: string, io: BackupIo): Promise<FailureCode | null> {
  if (!(await hasDownloads())) return 'no-downloads';
  try {
    const made = await makeBackup(io);
    if (!made.ok) return made.failure.code;
    const url = URL.createObjectURL(made.value.zip);
    await download(url, path).finally(() => URL.revokeObjectURL(url));
    return null;
  } catch (error) {
    return isStorageFull(error) || /NO_SPACE/.test(String(error)) ? 'storage-full' : 'not-saved';
  }
}
