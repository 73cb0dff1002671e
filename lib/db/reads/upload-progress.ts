import * as v from 'valibot';
import type { Delivery } from '@/lib/domain/delivery';
import { progressNote, type UploadProgress } from '@/lib/domain/upload-progress';
import type { Reader } from './reader';

const shape = v.pipe(v.string(), v.parseJson(), v.object({ sent: v.number(), total: v.number() }));

/** How much of a delivery's files has been uploaded; null where nothing is being uploaded. */
export async function uploadProgress(
  db: Reader,
  { id, accountId }: Pick<Delivery, 'id' | 'accountId'>,
): Promise<UploadProgress | null> {
  const note = await db.notes.get([accountId, progressNote(id)]);
  const parsed = v.safeParse(shape, note?.value);
  return parsed.success ? parsed.output : null;
}
