import { living } from '@/lib/db/reads/living';
import type { Reader } from '@/lib/db/reads/reader';
import { PRACTICE_CLIENTS, postId, type Stored } from './plan-fill';

/** Reads what of the practice library is there. */
export async function readStored(db: Reader): Promise<Stored> {
  const ids = PRACTICE_CLIENTS.map(({ id }) => id);
  const postIds = PRACTICE_CLIENTS.flatMap(({ posts }) => posts.map(postId));
  const [clients, posts, slots, files, accounts, templates, changes] = await Promise.all([
    db.clients.bulkGet(ids),
    db.posts.bulkGet(postIds),
    db.slots.toCollection().primaryKeys(),
    db.media.toArray(),
    db.accounts.where('clientId').anyOf(ids).toArray(),
    db.templates.toArray(),
    db.companyChanges.where('clientId').anyOf(ids).toArray(),
  ]);
  // Posts go out by API; one that is answered for in its network's pages takes none.
  const own = accounts.filter((row) => living(row) && row.status === 'connected' && row.publishBy === 'api');
  const planned = await Promise.all(
    own.map(({ id }) =>
      db.deliveries.where('[accountId+dueAt]').between([id, -Infinity], [id, Infinity]).count(),
    ),
  );
  return {
    clients: new Map(clients.flatMap((row) => (row ? [[row.id, row]] : []))),
    posts: new Set(posts.flatMap((row) => (row ? [row.id] : []))),
    slots: new Set(slots),
    templates: new Set(templates.map(({ id }) => id)),
    shortcuts: new Set(
      templates.filter(living).map(({ clientId, shortcut }) => `${clientId ?? ''}/${shortcut}`),
    ),
    // Name and website come with the client.
    records: new Set(
      changes
        .filter(({ set }) => Object.keys(set).some((fact) => fact !== 'name' && fact !== 'website'))
        .map(({ clientId }) => clientId),
    ),
    files: new Set(files.map(({ name }) => name)),
    accounts: new Map(own.map(({ clientId, id }) => [clientId, id])),
    busy: new Set(own.flatMap(({ id }, index) => ((planned[index] ?? 0) > 0 ? [id] : []))),
  };
}
