import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { filmFailure } from './film-failures';
import { FILM_SERVICE } from './film-service';
import { pause } from '@/lib/http/pause';
import { blobRef, type BlobRef } from './upload-blob';
import { query } from './xrpc';

/** Between two looks at a job, ms: soon at first, since most films are short. */
const FIRST_LOOK_MS = 500;
const LAST_LOOK_MS = 5_000;

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/video/defs.json, read 2026-11-27. */
export const jobStatus = v.object({
  jobId: v.string(),
  state: v.string(),
  blob: v.exactOptional(blobRef),
  error: v.exactOptional(v.string()),
  failureCode: v.exactOptional(v.string()),
  message: v.exactOptional(v.string()),
});

type JobStatus = v.InferOutput<typeof jobStatus>;

const answer = v.object({ jobStatus });

/** `gone`: nobody knows the job any more, so the film has to be sent again. */
export interface JobFailure extends Failure {
  readonly gone?: true;
}

/**
 * Waits until the service has made the film playable and put it on the account's server; gives the server's name for it. Where the
 * caller's time is over before that, `server-error`: the job goes on, and can be asked about again.
 */
export async function awaitFilm(jobId: string, io: AccountIo): Promise<Result<BlobRef, JobFailure>> {
  for (let wait = FIRST_LOOK_MS; ; wait = Math.min(wait * 1.5, LAST_LOOK_MS)) {
    const asked = await query(io, { server: FILM_SERVICE }, 'app.bsky.video.getJobStatus', { jobId }, answer);
    if (!asked.ok) {
      const { code, status } = asked.failure;
      if (code === 'rejected' && (status === 400 || status === 404))
        return fail({ ...failure('server-error', asked.failure.detail), gone: true });
      return fail(filmFailure(asked.failure, io.clock.now()));
    }
    const job = asked.value.jobStatus;
    // Also where the state is another: a film that was there before comes as an error `already_exists` with its blob.
    if (job.blob) return ok(job.blob);
    if (job.state === 'JOB_STATE_FAILED') return fail({ ...failedJob(job), gone: true });
    if (io.signal.aborted) return fail(failure('server-error', `${job.state}, and the time was over`));
    await pause(wait, io);
  }
}

function failedJob({ failureCode = '', error = '', message = '' }: JobStatus): Failure {
  const detail = [failureCode, error, message].filter((part) => part !== '').join(': ');
  if (failureCode === 'pds_upload_unsupported_blob_size') return failure('media-too-large', detail);
  // The account's server did not take it from the service.
  if (failureCode === 'pds_upload_failure') return failure('server-error', detail);
  return failure('media-broken', detail);
}
