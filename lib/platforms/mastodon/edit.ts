import type { Failure } from '@/lib/domain/failure';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo, Published } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { writeMs } from '@/lib/http/time-limit';
import { ask } from './api';
import { plain } from './failures';
import { openDoor } from './session';
import { status, type Status } from './status';
import { statusPath } from './status-path';

/** https://docs.joinmastodon.org/methods/statuses/#form-data-parameters, read 2026-11: a poll runs five minutes at least. */
const SHORTEST_POLL_S = 300;

/**
 * Changes the words of a status. Its media and its poll are named again as they are: Mastodon takes away what an edit doesn't name
 * (app/services/update_status_service.rb, read 2026-11-27), and votes stay only where the options do.
 */
export async function edit(
  remoteId: string,
  { text, langs, extras }: PostContent,
  io: AccountIo,
): Promise<Result<Pick<Published, 'ref'>, Failure>> {
  const door = await openDoor(io);
  if (!door.ok) return fail(plain(door.failure));
  const path = statusPath(remoteId);
  const seen = await ask(io, door.value, { path }, status);
  if (!seen.ok) return fail(plain(seen.failure));
  const warning = extras?.warning ?? '';
  const body = JSON.stringify({
    status: text.toWellFormed(),
    media_ids: seen.value.value.media_attachments.map(({ id }) => id),
    ...pollOf(seen.value.value, io.clock.now()),
    spoiler_text: warning.toWellFormed(),
    sensitive: warning !== '' || extras?.sensitive === true,
    ...(langs[0] === undefined ? {} : { language: langs[0] }),
  });
  const changed = await ask(
    io,
    door.value,
    { verb: 'PUT', path, body, timeoutMs: writeMs(body.length) },
    status,
  );
  return changed.ok ? ok({}) : fail(plain(changed.failure));
}

function pollOf({ poll }: Status, now: number): object {
  if (!poll) return {};
  const left = poll.expires_at == null ? 0 : Math.round((Date.parse(poll.expires_at) - now) / 1_000);
  return {
    poll: {
      options: poll.options.map(({ title }) => title),
      expires_in: Math.max(left, SHORTEST_POLL_S),
      multiple: poll.multiple,
    },
  };
}
