import { releasePlan } from '@/lib/db/reads/release-plan';
import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { PersonAct } from '@/lib/delivery/decision';
import { LATE_SPACING_MS } from '@/lib/delivery/timing';
import { toPlanned } from '@/lib/schedule/zoned-time';
import type { World } from './world';

/** How the person lets a delivery go out: as it is planned, or after "it isn't there". */
export type ReleaseKind = 'now' | 'it-isnt';

/** The acts that let deliveries go out now, each in its turn (promise P5), by id; none for those whose account is gone. */
export async function releaseAll(
  world: World,
  deliveries: readonly Delivery[],
  kind: ReleaseKind,
): Promise<Map<string, PersonAct>> {
  const { library, clock } = world;
  const accounts = await library.accounts.bulkGet([...new Set(deliveries.map(({ accountId }) => accountId))]);
  const living = new Set(accounts.flatMap((account) => (account?.deletedAt === null ? account.id : [])));
  const clients = await library.clients.bulkGet([...new Set(deliveries.map(({ clientId }) => clientId))]);
  const zones = new Map(clients.flatMap((client) => (client ? [[client.id, client.zone]] : [])));
  const there = deliveries.filter(({ accountId }) => living.has(accountId));
  const plan = await releasePlan(library, there, { now: clock.now(), spacingMs: LATE_SPACING_MS });
  return new Map(
    there.map(({ id, clientId }) => {
      const dueAt = plan.get(id) ?? clock.now();
      const planned = toPlanned(dueAt, zones.get(clientId) ?? 'UTC');
      return [id, kind === 'now' ? { kind: 'reschedule', planned, dueAt, slotId: null } : { kind, dueAt }];
    }),
  );
}

/** `releaseAll` for one: what was released just before it counts all the same. */
export async function releaseOne(
  world: World,
  delivery: Delivery,
  kind: ReleaseKind,
): Promise<Result<PersonAct, Failure>> {
  const act = (await releaseAll(world, [delivery], kind)).get(delivery.id);
  return act ? ok(act) : fail(failure('account-gone'));
}
