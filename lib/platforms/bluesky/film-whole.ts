import * as v from 'valibot';
import { failure } from '@/lib/domain/failure';
import type { ContentMedia } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { XrpcFailure } from './failures';
import { jobStatus } from './film-job';
import type { FilmService } from './film-service';
import { procedure, query } from './xrpc';

const limits = v.object({
  canUpload: v.boolean(),
  remainingDailyBytes: v.exactOptional(v.number()),
  message: v.exactOptional(v.string()),
  error: v.exactOptional(v.string()),
});

/** The lexicon has the job within `jobStatus`, the service has sent it bare: https://github.com/bluesky-social/atproto/issues/3097. */
const answer = v.union([
  v.object({ jobStatus }),
  v.pipe(
    jobStatus,
    v.transform((bare) => ({ jobStatus: bare })),
  ),
]);

/** Sends a film in one request, which can't be taken up again; gives the job that makes it playable. For small ones, and older services. */
export async function sendWhole(
  film: Blob,
  { assetId }: ContentMedia,
  service: FilmService,
  io: AccountIo,
): Promise<Result<string, XrpcFailure>> {
  const allowed = await mayUpload(film.size, service, io);
  if (!allowed.ok) return allowed;
  const door = await service.door();
  if (!door.ok) return door;
  const params = { did: io.account.remoteId, name: `${assetId.slice(0, 12)}.mp4` };
  const sent = await procedure(io, { ...door.value, params }, 'app.bsky.video.uploadVideo', film, answer);
  const job = sent.ok ? sent.value : v.safeParse(answer, sent.failure.data).output;
  const known = sent.ok || sent.failure.error === 'already_exists' ? v.safeParse(answer, job) : null;
  if (known?.success && known.output.jobStatus.jobId !== '') return ok(known.output.jobStatus.jobId);
  if (!sent.ok) return sent;
  const { error = 'no job' } = sent.value.jobStatus;
  return fail({ ...failure('rejected', error), error });
}

/** Asked before, because the answer to the upload itself comes only after all of it was sent. */
async function mayUpload(
  bytes: number,
  service: FilmService,
  io: AccountIo,
): Promise<Result<null, XrpcFailure>> {
  const door = await service.limitsDoor();
  if (!door.ok) return door;
  const asked = await query(io, door.value, 'app.bsky.video.getUploadLimits', {}, limits);
  if (!asked.ok) return asked;
  const { canUpload, remainingDailyBytes = Infinity, error, message } = asked.value;
  if (canUpload && bytes <= remainingDailyBytes) return ok(null);
  const detail = message ?? error ?? `${remainingDailyBytes} bytes left today`;
  const isLasting = error === 'unconfirmed_email';
  return fail({
    ...failure(isLasting ? 'rejected' : 'rate-limited', detail),
    error: isLasting ? error : 'DailyLimitExceeded',
  });
}
