import type { Clock } from '@/lib/domain/clock';
import type { Frozen } from '@/lib/domain/delivery';
import { sha256Hex } from '@/lib/text/sha256-hex';
import { POSTS, type PostRecord } from './record';

/**
 * The exact bytes of the one request that publishes. `swapRecord: null` makes `putRecord` a create: the same bytes again change nothing
 * and succeed, other bytes under a key that is taken are refused with `InvalidSwap` (measured with PDS 0.5.35; putRecord.ts there).
 */
export async function freeze(
  record: PostRecord,
  { repo, key, clock }: { readonly repo: string; readonly key: string; readonly clock: Clock },
): Promise<Frozen> {
  const input = { repo, collection: POSTS, rkey: key, validate: true, record, swapRecord: null };
  const body = JSON.stringify(input);
  return { key, body, hash: await sha256Hex(body), at: clock.now() };
}
