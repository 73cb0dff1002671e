import type { Failure } from '@/lib/domain/failure';
import type { AccountIo, Reading } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { htmlToText } from '@/lib/text/html-to-text';
import { ask } from './api';
import { isAbsent, plain } from './failures';
import { openDoor } from './session';
import { source } from './source';
import { status } from './status';
import { statusPath } from './status-path';

/** What a status says now, as it was typed where the server tells; null where it is gone. */
export async function read(remoteId: string, io: AccountIo): Promise<Result<Reading | null, Failure>> {
  const door = await openDoor(io);
  if (!door.ok) return fail(plain(door.failure));
  const seen = await ask(io, door.value, { path: statusPath(remoteId) }, status);
  if (!seen.ok) return isAbsent(seen.failure) ? ok(null) : fail(plain(seen.failure));
  const typed = await source(io, door.value, remoteId);
  if (!typed.ok) return fail(plain(typed.failure));
  const { content, media_attachments: media, edited_at: editedAt } = seen.value.value;
  return ok({
    text: typed.value?.text ?? htmlToText(content),
    mediaCount: media.length,
    editedAt: editedAt == null ? null : Date.parse(editedAt),
  });
}
