import { version } from '@/lib/browser/runtime';
import { library } from '@/lib/db/library';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { backUpWhenDue } from './back-up-when-due';
import { backupName } from './backup-name';
import { checkBackup } from './check-backup';
import { makeBackup } from './make-backup';
import type { TransferOptions } from './progress';
import { restoreBackup } from './restore-backup';
import { saveByLink, writeZip, type WritableFile } from './save-zip';

const clock = { now: () => Date.now() };
const newId = (): string => crypto.randomUUID();
const io = { library, clock, version: version() };

/** Chromium's dialog for a place to save to; TypeScript's DOM does not know it. */
interface SavePicker {
  readonly showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<WritableFile>;
}

interface Written {
  readonly name: string;
  readonly bytes: number;
  readonly lostMedia: number;
  readonly isSurelyThere: boolean;
}

async function backUp(options: TransferOptions): Promise<Result<Written, Failure>> {
  const name = backupName(clock.now());
  const picked = await pickFile(name);
  if (picked === 'declined') return fail(failure('aborted'));
  const made = await makeBackup(io, options);
  if (!made.ok) return made;
  const { zip, manifest } = made.value;
  if (picked) {
    const written = await writeZip(zip, picked, clock.now(), options);
    if (!written.ok) return written;
  } else {
    saveByLink(zip, name);
  }
  await ask('backup.note', { name, trouble: null });
  return ok({ name, bytes: zip.size, lostMedia: manifest.missing.length, isSurelyThere: picked !== null });
}

/** Null where the browser has no such dialog. Asked for first: the click must still count. */
async function pickFile(suggestedName: string): Promise<WritableFile | 'declined' | null> {
  const { showSaveFilePicker } = globalThis as SavePicker;
  if (!showSaveFilePicker) return null;
  try {
    const types = [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }];
    return await showSaveFilePicker({ suggestedName, types });
  } catch {
    return 'declined';
  }
}

async function check(file: File, options: TransferOptions) {
  const checked = await checkBackup(file, options, clock.now());
  if (!checked.ok) return checked;
  const { createdAt, deviceId, clients, rows, pending, mediaBytes, badRows, lostMedia } =
    checked.value.summary;
  const here = await library.settings.get('settings');
  return ok({
    ...{ createdAt, clients, mediaBytes, badRows, lostMedia },
    isFromHere: here?.deviceId === deviceId,
    counts: {
      ...{ clients: rows.clients, posts: rows.posts, media: rows.media, pending },
      deliveries: rows.deliveries,
    },
    restore: async (restoring: TransferOptions) => {
      const restored = await restoreBackup({ library, clock, newId }, checked.value, restoring);
      // The background looks at what has come, and shows the standstill in the popup.
      await ask('library.restored', {});
      return restored;
    },
  });
}

/** Backups with the real library of one of Tend's own pages; entrypoints hand them to the components. */
export const pageBackupPorts = {
  backUp,
  check,
  backUpWhenDue: () => backUpWhenDue(io),
  saveText: (text: string, name: string) => saveByLink(new Blob([text], { type: 'application/json' }), name),
};
