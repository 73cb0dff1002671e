import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { ContentMedia } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { writeMs } from '@/lib/http/time-limit';
import { ask, type Door } from './api';
import { isAbsent, plain } from './failures';
import { awaitProcessing } from './await-processing';

/** Mastodon forgets uploads that no status uses after a day (app/workers/scheduler/vacuum, read 2026-11); well before that they are made again. */
const KEPT_MS = 6 * 60 * 60_000;

const shape = v.object({ id: v.string() });
const note = v.object({ id: v.string(), at: v.number(), like: v.string() });

/**
 * Uploads one file with its description and focus, and waits until the server has it ready; gives its id. Noted under the delivery's `key`,
 * so that a preparation that was cut short sends nothing twice.
 */
export async function upload(
  item: ContentMedia,
  key: string,
  door: Required<Door>,
  io: AccountIo,
): Promise<Result<string, Failure>> {
  const name = `media:${key}:${item.assetId}`;
  const like = JSON.stringify([item.alt, item.focus ?? null]);
  const noted = v.safeParse(v.pipe(v.string(), v.parseJson(), note), await io.notes.read(name));
  const known =
    noted.success && noted.output.like === like && io.clock.now() - noted.output.at < KEPT_MS
      ? noted.output.id
      : null;
  if (known !== null) return awaitProcessing(known, door, io);
  const loaded = await io.media.load(item.assetId);
  if (!loaded.ok) return loaded;
  if (loaded.value.size === 0) return fail(failure('media-broken', `0 bytes, ${item.assetId}`));
  const body = formOf(item, loaded.value);
  const timeoutMs = writeMs(loaded.value.size);
  const post = (path: string) => ask(io, door, { verb: 'POST', path, body, timeoutMs }, shape);
  const newer = await post('/api/v2/media');
  const sent = !newer.ok && isAbsent(newer.failure) ? await post('/api/v1/media') : newer;
  if (!sent.ok) return fail(mediaFailure(sent.failure.status, plain(sent.failure)));
  const { value, status } = sent.value;
  await io.notes.write(name, JSON.stringify({ id: value.id, at: io.clock.now(), like }));
  // 202: it is still being worked on. https://docs.joinmastodon.org/methods/media/#v2, read 2026-11.
  return status === 202 ? awaitProcessing(value.id, door, io) : ok(value.id);
}

function formOf({ assetId, mime, alt, focus }: ContentMedia, bytes: Blob): FormData {
  const form = new FormData();
  // Two files of one name are one file to snac 2.75: the second takes the first one's place, in posts that are out, too (measured 2026-11-27).
  form.set('file', bytes.slice(0, bytes.size, mime), `${assetId}.${mime.split('/')[1] ?? 'bin'}`);
  if (alt !== '') form.set('description', alt.toWellFormed());
  if (focus) form.set('focus', `${focus.x},${focus.y}`);
  return form;
}

/** What a refusal says of the file. */
function mediaFailure(status: number | undefined, reason: Failure): Failure {
  if (reason.code !== 'rejected') return reason;
  if (status === 413) return failure('media-too-large', reason.detail);
  return status === 422 ? failure('media-unsupported', reason.detail) : reason;
}
