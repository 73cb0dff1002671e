import type { Delivery } from '@/lib/domain/delivery';
import type { PopupSnapshot, SnapshotLine } from '@/lib/domain/popup-snapshot';
import { excerpt } from './excerpt';
import { readSettings } from './settings';
import { stoppedBy } from './stopped-by';
import type { World } from './world';

const LINES = 5;

/** What the popup paints first; small, by index only. */
export async function takeSnapshot(
  world: Pick<World, 'library' | 'clock' | 'newId'>,
): Promise<PopupSnapshot> {
  const { library } = world;
  const [settings, clients, accounts, upcoming, asking, needsCount] = await Promise.all([
    readSettings(world),
    library.clients.toArray(),
    library.accounts.toArray(),
    upcomingDeliveries(world),
    library.deliveries.where('asking').equals(1).limit(LINES).toArray(),
    library.deliveries.where('asking').equals(1).count(),
  ]);
  const stopped = stoppedBy(settings);
  return {
    at: world.clock.now(),
    pausedAll: settings.pausedAt !== null,
    ...(stopped ? { stopped } : {}),
    clients: clients
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ id, name, color, zone, pausedAt }) => ({ id, name, color, zone, paused: pausedAt !== null })),
    accounts: accounts
      .filter(({ deletedAt, publishBy }) => deletedAt === null && publishBy === 'api')
      .map(({ id, clientId, platform, handle, status, serverInfo }) => ({
        ...{ id, clientId, platform, handle, status },
        ...(serverInfo ? { serverInfo } : {}),
      })),
    next: upcoming.map(line),
    needs: asking.map(line),
    needsCount,
  };
}

const line = (delivery: Delivery): SnapshotLine => ({
  deliveryId: delivery.id,
  clientId: delivery.clientId,
  accountId: delivery.accountId,
  dueAt: delivery.dueAt,
  zone: delivery.planned.zone,
  state: delivery.state,
  reason: delivery.reason?.code ?? null,
  excerpt: excerpt(delivery.content.text),
});

/** Open work from an hour ago on: what is under way just now has a due time in the past. */
const upcomingDeliveries = ({ library, clock }: Pick<World, 'library' | 'clock'>): Promise<Delivery[]> =>
  library.deliveries
    .where('dueAt')
    .above(clock.now() - 60 * 60_000)
    .filter(({ nextAt }) => nextAt !== undefined)
    .limit(LINES)
    .toArray();
