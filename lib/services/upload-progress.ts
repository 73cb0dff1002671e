import type { AccountIo } from '@/lib/domain/publisher';
import { progressNote } from '@/lib/domain/upload-progress';
import type { Delivery } from '@/lib/domain/delivery';
import type { World } from './world';

/**
 * Runs an upload whose progress the person may watch in another page: it is noted in the library, which pages read live, and forgotten at
 * the end. Never the reason for a failure.
 */
export async function whileTelling<T>(
  { library, clock }: World,
  { id, accountId }: Delivery,
  upload: (onUpload: NonNullable<AccountIo['onUpload']>) => Promise<T>,
): Promise<T> {
  const name = progressNote(id);
  let writing: Promise<unknown> | null = null;
  try {
    return await upload((sent, total) => {
      const row = { accountId, name, value: JSON.stringify({ sent, total }), writtenAt: clock.now() };
      writing = library.notes.put(row).catch(() => undefined);
    });
  } finally {
    if (writing) {
      await writing;
      await library.notes.delete([accountId, name]).catch(() => undefined);
    }
  }
}
