import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import type { Decision } from '@/lib/delivery/decision';
import { step } from './step';
import type { World } from './world';

/** How long before its time a post with a lost file is found: long enough for the person to add it again. */
const AHEAD_MS = 60 * 60_000;

/** Files that this instance has seen; what was there a minute ago is not read again. */
const seen = new WeakMap<World, Set<string>>();

/** What waits to be prepared within the hour from `now` (epoch ms) and has files. Read at once: a filter of the database's goes row by row. */
export async function withMediaSoon({ outbox }: World, now: number): Promise<Delivery[]> {
  const soon = await outbox.deliveries
    .where('nextAt')
    .between(now, now + AHEAD_MS)
    .toArray();
  return soon.filter(({ state, content }) => isWaiting(state) && (content?.media?.length ?? 0) > 0);
}

/**
 * Looks whether the files of what is due soon can be read, by their first byte: the row can survive while its file is gone
 * (https://github.com/w3c/IndexedDB/issues/423). A delivery whose file is lost is refused now (`media-missing`), not at its time.
 */
export async function findMissingMedia(
  world: World,
  soon: readonly Delivery[],
): Promise<readonly Decision[]> {
  const known = seen.get(world) ?? new Set<string>();
  seen.set(world, known);
  const decisions: (Decision | null)[] = [];
  for (const { id, content } of soon) {
    for (const { assetId } of content.media) {
      if (known.has(assetId)) continue;
      if (await isThere(world, assetId)) known.add(assetId);
      else
        decisions.push(
          await step(world, id, { type: 'media-gone', failure: failure('media-missing', assetId) }),
        );
    }
  }
  return decisions.filter((decision) => decision !== null);
}

const isWaiting = (state: string): boolean => state === 'scheduled' || state === 'held';

async function isThere({ library }: World, assetId: string): Promise<boolean> {
  try {
    const row = await library.mediaBlobs.get(assetId);
    return row !== undefined && (await row.blob.slice(0, 1).arrayBuffer()).byteLength === 1;
  } catch {
    return false;
  }
}
