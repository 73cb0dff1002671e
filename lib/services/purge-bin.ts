import { purgeCompany } from './company/purge-company';
import { purgeReplies } from './replies/purge-replies';
import type { World } from './world';

/** How long deleted things stay in the bin. */
export const BIN_MS = 30 * 24 * 60 * 60_000;

/** How long a publisher's note is kept: uploads are taken up again within hours, if at all. */
const NOTE_MS = 7 * 24 * 60 * 60_000;

/**
 * Removes for good what has been in the bin for 30 days: posts, templates, changes of company records, campaigns and routines, and media with their bytes. What was published stays in the log and in
 * its delivery, and media that a delivery still needs stay as well. Old notes of publishers and old answers to
 * strangers go, too. Gives how many rows of the bin went.
 */
export async function purgeBin(world: World): Promise<number> {
  const { library, clock } = world;
  const before = clock.now() - BIN_MS;
  const posts = await library.posts.where('deletedAt').belowOrEqual(before).primaryKeys();
  const media = await library.media.where('deletedAt').belowOrEqual(before).primaryKeys();
  const needed = await library.deliveries.where('nextAt').above(0).toArray();
  const kept = new Set(needed.flatMap(({ content }) => content.media.map(({ assetId }) => assetId)));
  const gone = media.filter((id) => !kept.has(id));
  await library.transaction(
    'rw',
    library.posts,
    library.media,
    library.mediaBlobs,
    library.mediaThumbs,
    async () => {
      await library.posts.bulkDelete(posts);
      await library.media.bulkDelete(gone);
      await library.mediaBlobs.bulkDelete(gone);
      await library.mediaThumbs.bulkDelete(gone);
    },
  );
  await library.notes
    .where('writtenAt')
    .below(clock.now() - NOTE_MS)
    .delete();
  const templates = await library.templates
    .filter(({ deletedAt }) => deletedAt !== null && deletedAt <= before)
    .primaryKeys();
  await library.templates.bulkDelete(templates);
  const company = await purgeCompany(library, before);
  await purgeReplies(world);
  return posts.length + gone.length + templates.length + company;
}
