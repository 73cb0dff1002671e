import type { PostContent } from '@/lib/domain/post';
import { LEAD_MS, PREPARE_MS } from './timing';

/** Bytes per ms of the upload that is planned for: 4 Mbit/s. The slowest that is still waited for is a quarter of it. */
const UPLOAD_RATE = 500;

/** What an image may weigh before it needs a head start of its own. */
const SMALL_BYTES = 10_000_000;

/** More than any network known to us takes in a post; what is over it gets no more time. */
const LARGEST_BYTES = 1_000_000_000;

/** How long before its instant a delivery is begun, ms: large films are uploaded before, not at the instant. */
export const leadMs = (content: PostContent): number => LEAD_MS + uploadMs(content);

/** How long preparing may take before it counts as dead, ms. */
export const prepareMs = (content: PostContent): number => PREPARE_MS + 4 * uploadMs(content);

function uploadMs({ media }: PostContent): number {
  const bytes = media.reduce((sum, item) => sum + item.bytes, 0);
  return bytes <= SMALL_BYTES ? 0 : Math.ceil(Math.min(bytes, LARGEST_BYTES) / UPLOAD_RATE);
}
