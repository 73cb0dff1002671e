import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask, type Door } from './api';
import { isAbsent, plain } from './failures';

/** How soon to look again: at once for pictures, more seldom for a film that takes minutes. */
const FIRST_MS = 250;
const LONGEST_MS = 5_000;

const shape = v.object({ id: v.string() });

/**
 * Waits until an upload is ready: 206 means that it isn't (https://docs.joinmastodon.org/methods/media/#get, read 2026-11). Ends with the
 * caller's time as `aborted`, to be taken up again; a refusal is about the file: `media-broken`.
 */
export async function awaitProcessing(
  id: string,
  door: Door,
  io: PublisherIo,
): Promise<Result<string, Failure>> {
  for (let waitMs = FIRST_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_MS)) {
    const seen = await ask(io, door, { path: `/api/v1/media/${encodeURIComponent(id)}` }, shape);
    // A server without this look has it ready as soon as it is there (snac 2.75).
    if (!seen.ok && isAbsent(seen.failure)) return ok(id);
    if (!seen.ok) {
      const { code, detail } = seen.failure;
      return fail(code === 'rejected' ? failure('media-broken', detail) : plain(seen.failure));
    }
    if (seen.value.status !== 206) return ok(id);
    if (!(await pause(waitMs, io.signal)))
      return fail(failure('aborted', 'the upload is still being processed'));
  }
}

/** Whether the time is over without the signal. */
function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const stop = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve(true);
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
