import type { ActivityKind } from '@/lib/domain/activity';
import type { Client } from '@/lib/domain/client';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { In } from '@/lib/messaging/protocol';
import { record } from './activity';
import { followClient } from './company/follow-client';
import { inRecord } from './company/in-record';
import { keepRecordsNow } from './company/keep-records';
import { cancelAll, reinstateAll } from './cancel-all';
import { readSettings, saveSettings } from './settings';
import { newRow, touched } from './stamps';
import { takeBackAll } from './take-back-all';
import { unblock } from './unblock';
import type { World } from './world';

/** Adds a client, or changes one; its company record follows. */
export async function saveClient(
  world: World,
  { client: input }: In<'client.save'>,
): Promise<Result<Client, Failure>> {
  const before = await world.library.clients.get(input.id);
  const fresh = await newRow(world);
  // What the form has no more, the client has no more.
  const { website: _before, ...kept } = { website: undefined, pausedAt: null, ...fresh, ...before };
  const client: Client = {
    ...kept,
    ...input,
    updatedAt: fresh.updatedAt,
    origin: fresh.origin,
  };
  await inRecord(world, async () => {
    await world.library.clients.put(client);
    await followClient(world, before, client);
  });
  await tell(world, before ? 'client-changed' : 'client-added', client);
  return ok(client);
}

/** Moves a client to the bin and cancels what was planned for it. Its company record stays with it: nothing of it counts until it is back. */
export async function removeClient(
  world: World,
  { id }: In<'client.remove'>,
): Promise<Result<{ cancelled: number }, Failure>> {
  const client = await world.library.clients.get(id);
  if (!client || client.deletedAt !== null) return fail(failure('not-found'));
  const cancelled = await cancelAll(world, await deliveriesOf(world, id), 'client-removed');
  await world.library.clients.update(id, await touched(world, world.clock.now()));
  await tell(world, 'client-removed', client);
  return ok({ cancelled });
}

/** Brings a client back, with what was planned. */
export async function restoreClient(
  world: World,
  { id }: In<'client.restore'>,
): Promise<Result<{ reinstated: number }, Failure>> {
  const client = await world.library.clients.get(id);
  if (!client || client.deletedAt === null) return fail(failure('not-found'));
  await world.library.clients.update(id, await touched(world));
  await keepRecordsNow(world);
  const reinstated = await reinstateAll(world, await deliveriesOf(world, id), 'client-removed');
  await tell(world, 'client-restored', client);
  return ok({ reinstated });
}

/** Pauses or resumes one client, or everybody. Read again at the moment of sending, so it holds from now on. */
export async function pauseClient(
  world: World,
  { id, paused }: In<'client.pause'>,
): Promise<Result<null, Failure>> {
  const pausedAt = paused ? world.clock.now() : null;
  if (id === null) {
    const { deviceId } = await saveSettings(world, { pausedAt });
    await record(world, { kind: paused ? 'all-paused' : 'all-resumed', by: 'person' }, {}, deviceId);
  } else {
    const client = await world.library.clients.get(id);
    if (!client) return fail(failure('not-found'));
    await world.library.clients.update(id, { ...(await touched(world, client.deletedAt)), pausedAt });
    await tell(world, paused ? 'client-paused' : 'client-resumed', client);
  }
  if (paused) {
    const left = await takeBackAll(world, id);
    if (left > 0) return fail(failure('host-unreachable', `${left} still held by the network`));
  } else
    await unblock(
      world,
      (delivery) => delivery.state === 'held' && (id === null || delivery.clientId === id),
    );
  return ok(null);
}

const deliveriesOf = (world: World, clientId: string) =>
  world.library.deliveries
    .where('[clientId+dueAt]')
    .between([clientId, -Infinity], [clientId, Infinity])
    .toArray();

async function tell(world: World, kind: ActivityKind, client: Client): Promise<void> {
  const { deviceId } = await readSettings(world);
  await record(
    world,
    { kind, by: 'person', args: { client: client.name } },
    { clientId: client.id },
    deviceId,
  );
  world.tell.changed();
}
