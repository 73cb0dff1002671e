import { liveQuery } from 'dexie';
import { library as db } from '@/lib/db/library';
import { clientById } from '@/lib/db/reads/client-by-id';
import { deliveriesOfPost } from '@/lib/db/reads/deliveries-of-post';
import { lastLangs } from '@/lib/db/reads/last-langs';
import { mediaByIds } from '@/lib/db/reads/media-by-ids';
import { postById } from '@/lib/db/reads/post-by-id';
import type { StoredDraft } from '@/components/popup/draft';
import type { PopupLibrary } from '@/components/popup/popup-ports';
import { popupMediaPorts } from '@/lib/services/popup-media-ports';
import { takeSnapshot } from '@/lib/services/take-snapshot';

const world = { library: db, clock: { now: () => Date.now() }, newId: () => crypto.randomUUID() };

async function readDraft(postId: string): Promise<StoredDraft | null> {
  const post = await postById(db, postId);
  if (!post) return null;
  const [assets, deliveries] = await Promise.all([
    mediaByIds(
      db,
      post.media.map(({ assetId }) => assetId),
    ),
    deliveriesOfPost(db, postId),
  ]);
  const media = post.media.flatMap(({ assetId, alt, focus }) => {
    const asset = assets.get(assetId);
    if (!asset) return [];
    const { kind, mime, bytes, width, height } = asset;
    return [{ assetId, kind, mime, bytes, width, height, alt, ...(focus && { focus }) }];
  });
  return {
    post,
    media,
    isQueued: deliveries.some(({ state }) => state !== 'cancelled' && state !== 'dropped'),
  };
}

/** Everything of the popup that is loaded after its first paint. */
export const popupLibrary: PopupLibrary = {
  db,
  media: popupMediaPorts,
  readDraft,
  async habitsOf(clientId) {
    const [client, langs] = await Promise.all([clientById(db, clientId), lastLangs(db, clientId)]);
    return { clientId, langs, voice: client?.voice ?? { bannedWords: [], signature: '' } };
  },
  watch(onChange) {
    const subscription = liveQuery(() => takeSnapshot(world)).subscribe({ next: onChange });
    return () => subscription.unsubscribe();
  },
};
