import type { World } from './world';
import { record } from './activity';
import { readSettings } from './settings';
import { readRemembered, type Remembered, type Witness } from './witness';

/** Between two notes outside of the database. */
const NOTE_EVERY_MS = 60_000;

/**
 * Whether this is the library that was here before; call before anything may be sent. Where the database's mark is gone, another's, or
 * all clients, accounts or deliveries have vanished while they are remembered outside, publishing stops (`standstill: 'wiped'`, promise
 * P6). True when that was just found out.
 */
export const findWiped = (world: World): Promise<boolean> =>
  world.withLock(LOCK, async () => world.witness !== undefined && lookForLoss(world, world.witness));

/** Mark and witness are two places: whoever writes both must not be met half-way. */
const LOCK = 'tend-canary';

async function lookForLoss(world: World, witness: Witness): Promise<boolean> {
  const { library } = world;
  const standstill = (await library.settings.get('settings'))?.standstill;
  // While the library is gone or being restored there is nothing to compare with; `renewCanary` ends that.
  if (standstill === 'wiped' || standstill === 'restored') return false;
  const known = await readRemembered(witness);
  const mark = await library.marks.get('canary');
  if (known === null) {
    await (mark ? remember(world, witness, mark.generation) : renew(world, witness));
    return false;
  }
  if (mark?.generation === known.generation && !(await hasVanished(world, known))) return false;
  await stop(world);
  return true;
}

async function hasVanished({ library }: World, { counts }: Remembered): Promise<boolean> {
  for (const table of ['clients', 'accounts', 'deliveries'] as const) {
    if (counts[table] > 0 && (await library[table].limit(1).count()) === 0) return true;
  }
  return false;
}

async function stop(world: World): Promise<void> {
  const { library } = world;
  const settings = await readSettings(world);
  await library.settings.put({ ...settings, standstill: 'wiped', updatedAt: world.clock.now() });
  await record(world, { kind: 'library-wiped', by: 'tend' }, {}, settings.deviceId);
  world.tell.changed();
}

/** Gives the library a mark of its own, in the database and outside. From now on losing one of them is noticed. */
export const renewCanary = (world: World): Promise<void> =>
  world.withLock(LOCK, async () => {
    if (world.witness) await renew(world, world.witness);
  });

async function renew(world: World, witness: Witness): Promise<void> {
  const generation = world.newId();
  await world.library.marks.put({ id: 'canary', generation });
  await remember(world, witness, generation);
}

/** Notes outside how much there is, a minute after the last time at the earliest. Cheap to call after every change. */
export const noteCanary = (world: World): Promise<void> =>
  world.withLock(LOCK, async () => {
    if (world.witness) await note(world, world.witness);
  });

async function note(world: World, witness: Witness): Promise<void> {
  const { library, clock } = world;
  const known = await readRemembered(witness);
  const mark = await library.marks.get('canary');
  if (!known || !mark || known.generation !== mark.generation) return;
  const since = clock.now() - known.at;
  if (since >= 0 && since < NOTE_EVERY_MS) return;
  await remember(world, witness, mark.generation);
}

/** To count 100,000 rows takes as long as a dozen scans, and keeps them waiting; here only none or some matters. */
async function remember({ library, clock }: World, witness: Witness, generation: string): Promise<void> {
  const [clients, accounts, posts, deliveries, settings] = await Promise.all([
    library.clients.count(),
    library.accounts.count(),
    library.posts.limit(1).count(),
    library.deliveries.limit(1).count(),
    library.settings.get('settings'),
  ]);
  const counts = { clients, accounts, posts, deliveries };
  await witness.write({
    generation,
    counts,
    lastBackupAt: settings?.backup?.lastAt ?? null,
    at: clock.now(),
  });
}
