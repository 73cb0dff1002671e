import type { Account } from '@/lib/domain/account';
import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Publisher, Reading } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { nextRead } from '@/lib/delivery/next-read';
import { partText } from '@/lib/ledger/facts-of';
import { partsOut } from '@/lib/ledger/parts-out';
import { sameWords } from '@/lib/ledger/same-words';
import { accountIo } from './account-io';
import { readFloors, setFloor } from './floors';
import { markNeedsLogin } from './mark-needs-login';
import { readSettings } from './settings';
import { step } from './step';
import { stoppedBy } from './stopped-by';
import type { World } from './world';

/** Requests of one look through what is due; the next scan, a minute later, goes on. */
const MOST = 6;

/** One request; nobody waits for it. */
const READ_TIMEOUT_MS = 15_000;

/** After a failure, or where the background was stopped meanwhile. */
const AGAIN_MS = 15 * 60_000;

/** Nobody is to be asked: paused, or signed out. */
const BLOCKED_MS = 60 * 60_000;

/** After the last look was due, a failed one is tried again for so long. */
const GIVE_UP_MS = 8 * 24 * 60 * 60_000;

/** What a look found, of all parts together. */
export type Found = 'same' | 'differs' | 'gone';

/**
 * Reads back what was published some minutes, a day and a week ago, and notes in the ledger what has become of it. Leisure: no alarm is
 * set for it, a few requests at a time, nothing where the account may not be used or is paused.
 */
export async function readBackDue(world: World): Promise<void> {
  if (!world.online()) return;
  await world.withLock('tend-read-back', async () => {
    const due = await world.outbox.deliveries
      .where('readAt')
      .belowOrEqual(world.clock.now())
      .limit(MOST)
      .toArray();
    let left = MOST;
    for (const delivery of due) {
      if (left <= 0) return;
      left -= partsOut(delivery).length;
      await readOne(world, delivery);
    }
  });
}

async function readOne(world: World, delivery: Delivery): Promise<void> {
  const now = world.clock.now();
  if (await isBlocked(world, delivery)) return putOff(world, delivery, now + BLOCKED_MS);
  const floor = (await readFloors(world, delivery.accountId)).verify ?? 0;
  if (floor > now) return putOff(world, delivery, floor);
  // Put off first: where the background dies over it, the next scan doesn't ask for the same again at once.
  await putOff(world, delivery, now + AGAIN_MS);
  await look(world, delivery);
}

/** Reads one published delivery because the person wants to know now; pauses don't matter to that. */
export async function checkNow(
  world: World,
  { id }: { readonly id: string },
): Promise<Result<{ found: Found }, Failure>> {
  const delivery = await world.library.deliveries.get(id);
  if (!delivery) return fail(failure('not-found'));
  const isThere = delivery.state === 'published' && delivery.remote?.removedAt === null;
  if (!isThere || delivery.remote?.id === '') return fail(failure('state-changed', delivery.state));
  const stopped = stoppedBy(await readSettings(world));
  if (stopped) return fail(failure(stopped));
  const floor = (await readFloors(world, delivery.accountId)).verify ?? 0;
  if (floor > world.clock.now()) return fail(failure('rate-limited', undefined, floor));
  return look(world, delivery);
}

async function look(world: World, delivery: Delivery): Promise<Result<{ found: Found }, Failure>> {
  const account = await world.library.accounts.get(delivery.accountId);
  const publisher = world.publishers.get(delivery.platform);
  if (!account || account.deletedAt !== null || !publisher) return fail(failure('account-gone'));
  const before = await world.outbox.deliveries.get(delivery.id);
  const readings = await world.keepAliveWhile(() => readParts(world, delivery, account, publisher));
  if (!readings.ok) {
    const { code, retryAt } = readings.failure;
    if (code === 'auth-expired') await markNeedsLogin(world, account.id);
    if (code === 'rate-limited') await setFloor(world, account.id, 'verify', retryAt);
    return readings;
  }
  const now = world.clock.now();
  const after = await world.outbox.deliveries.get(delivery.id);
  // Edited or removed by us while it was read: what was read is of before.
  const isStale = after?.version !== before?.version;
  await step(world, delivery.id, {
    type: 'read-back',
    readAt: isStale ? now + AGAIN_MS : nextRead(publishedAt(delivery), now),
    readings: isStale ? [] : readings.value,
  });
  return ok({ found: judge(delivery, readings.value) });
}

async function readParts(
  world: World,
  delivery: Delivery,
  account: Account,
  publisher: Publisher,
): Promise<Result<(Reading | null)[], Failure>> {
  const readings: (Reading | null)[] = [];
  for (const { id } of partsOut(delivery)) {
    try {
      const reading = await publisher.read(id, accountIo(world, account, READ_TIMEOUT_MS));
      if (!reading.ok) return reading;
      readings.push(reading.value);
    } catch (error) {
      return fail(failure('server-error', String(error)));
    }
  }
  return ok(readings);
}

function judge(delivery: Delivery, readings: readonly (Reading | null)[]): Found {
  if (readings.includes(null)) return 'gone';
  const isSame = readings.every((reading, index) =>
    sameWords(reading?.text ?? '', partText(delivery, index + 1)),
  );
  return isSame ? 'same' : 'differs';
}

async function isBlocked(world: World, { clientId, accountId }: Delivery): Promise<boolean> {
  const [settings, client, account] = await Promise.all([
    readSettings(world),
    world.library.clients.get(clientId),
    world.library.accounts.get(accountId),
  ]);
  const isPaused =
    settings.standstill !== undefined || settings.pausedAt !== null || client?.pausedAt != null;
  return isPaused || account?.status !== 'connected' || account.deletedAt !== null;
}

/** Not before `at`; for good where the last look is long overdue. */
async function putOff(world: World, delivery: Delivery, at: number): Promise<void> {
  const isOver = at > publishedAt(delivery) + GIVE_UP_MS;
  await step(world, delivery.id, { type: 'read-back', readAt: isOver ? undefined : at, readings: [] });
}

const publishedAt = ({ remote }: Delivery): number => remote?.editedAt ?? remote?.at ?? 0;
