import type { TendDb } from '@/lib/db/open';
import type { Clock } from '@/lib/domain/clock';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { isStorageFull } from '@/lib/db/is-storage-full';
import { DamagedEntry } from '../zip/entry-data';
import type { CheckedBackup } from './checked-backup';
import { progressOf, type TransferOptions } from './progress';
import { restoreMedia } from './restore-media';
import { restoreSettings, standStill } from './restore-settings';
import { restoreTables } from './restore-tables';

export interface RestoreIo {
  readonly library: TendDb;
  readonly clock: Clock;
  readonly newId: () => string;
}

export interface Restored {
  readonly rows: number;
  readonly media: number;
  readonly setAside: number;
}

/**
 * Merges a checked backup into the library, by id. Nothing that is only here is lost. From before the first write until the person has
 * decided, nothing is published (`standstill: 'restored'`). Interrupted or failed (`storage-full`, `backup-damaged` where the file has
 * changed since the check, `aborted`), it can be done again and goes on.
 */
export async function restoreBackup(
  { library, clock, newId }: RestoreIo,
  backup: CheckedBackup,
  options: TransferOptions = {},
): Promise<Result<Restored, Failure>> {
  const { signal } = options;
  const now = clock.now();
  try {
    const before = await library.settings.get('settings');
    const isFresh = before?.standstill === 'wiped' || (await library.clients.limit(1).count()) === 0;
    await standStill(library, now, newId);
    const onBytes = progressOf(backup.summary.mediaBytes, now, options);
    const media = await restoreMedia(library, backup, { signal, onBytes });
    const { taken, setAside } = await restoreTables(library, backup, now, signal);
    await restoreSettings(library, backup, isFresh);
    await record(library, { now, newId, args: { rows: String(taken), media: String(media) } });
    return ok({ rows: taken, media, setAside });
  } catch (error) {
    if (signal?.aborted) return fail(failure('aborted'));
    if (isStorageFull(error)) return fail(failure('storage-full', String(error)));
    if (error instanceof DamagedEntry || (error instanceof DOMException && error.name === 'NotReadableError'))
      return fail(failure('backup-damaged', String(error)));
    throw error;
  }
}

async function record(
  library: TendDb,
  { now, newId, args }: { now: number; newId: () => string; args: Record<string, string> },
): Promise<void> {
  const settings = await library.settings.get('settings');
  await library.activity.add({
    ...{ id: newId(), at: now, kind: 'backup-restored', by: 'person', args, detail: null },
    ...{ clientId: null, accountId: null, postId: null, deliveryId: null },
    ...{ createdAt: now, updatedAt: now, deletedAt: null, origin: settings?.deviceId ?? '' },
  });
}
