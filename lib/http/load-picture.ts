import { MEDIA_HEAD_BYTES, mediaTypeOf } from '@/lib/domain/media-type';
import type { PublisherIo } from '@/lib/domain/publisher';
import { READ_MS, timeLimit } from './time-limit';

/** More than any network takes for a picture of a profile. */
const MAX_BYTES = 16_000_000;

/**
 * The bytes of a public picture under the type that they show; null where they can't be had, for any reason: another host that Tend may not talk to,
 * nothing there, no picture, more than 16 MB. Without the session, so it may be redirected.
 */
export async function loadPicture(io: PublisherIo, address: string | URL): Promise<Blob | null> {
  try {
    const answer = await io.fetch(address, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', signal: timeLimit(io, READ_MS) },
    });
    if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > MAX_BYTES) return null;
    const bytes = await answer.arrayBuffer();
    const type = mediaTypeOf(new Uint8Array(bytes.slice(0, MEDIA_HEAD_BYTES)));
    return type?.startsWith('image/') && bytes.byteLength <= MAX_BYTES ? new Blob([bytes], { type }) : null;
  } catch {
    return null;
  }
}
