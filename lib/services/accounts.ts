import type { Account } from '@/lib/domain/account';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Authorization, Connection, FoundAccount } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { In } from '@/lib/messaging/protocol';
import { publisherIo } from './account-io';
import { record } from './activity';
import { inRecord } from './company/in-record';
import { settleCampaignsAt } from './company/settle-campaigns';
import { readSettings } from './settings';
import { newRow, touched } from './stamps';
import { step } from './step';
import { unblock } from './unblock';
import type { World } from './world';

/** A person waits for these. */
const CONNECT_TIMEOUT_MS = 20_000;

/** Looks an account up by what the person typed. */
export async function findAccount(
  world: World,
  { platform, identifier, server }: In<'account.find'>,
): Promise<Result<FoundAccount, Failure>> {
  const publisher = world.publishers.get(platform);
  if (!publisher) return fail(failure('not-found', platform));
  return publisher.find(identifier, server, publisherIo(world, CONNECT_TIMEOUT_MS));
}

/** Begins a sign-in on the network's own page. */
export async function authorizeAccount(
  world: World,
  { platform, found, redirectUrl }: In<'account.authorize'>,
): Promise<Result<Authorization, Failure>> {
  const authorize = world.publishers.get(platform)?.authorize;
  if (!authorize) return fail(failure('not-found', platform));
  return authorize(found, redirectUrl, publisherIo(world, CONNECT_TIMEOUT_MS));
}

/** Connects an account to a client, or connects it again. The secret is exchanged for a session and forgotten. */
export async function connectAccount(
  world: World,
  input: In<'account.connect'>,
): Promise<Result<Account, Failure>> {
  const publisher = world.publishers.get(input.platform);
  if (!publisher) return fail(failure('not-found', input.platform));
  const connected = await publisher.connect(
    input.found,
    input.secret,
    publisherIo(world, CONNECT_TIMEOUT_MS),
  );
  if (!connected.ok) return connected;
  const known = await world.library.accounts
    .where('[platform+remoteId]')
    .equals([input.platform, connected.value.remoteId])
    .toArray();
  const before = known.find(({ clientId }) => clientId === input.clientId);
  const elsewhere = known.find(
    ({ clientId, deletedAt }) => clientId !== input.clientId && deletedAt === null,
  );
  if (elsewhere) return fail(failure('conflict', elsewhere.clientId));
  const account = await storeAccount(world, input, connected.value, before);
  await inRecord(world, () => settleCampaignsAt(world, account.id));
  await unblock(
    world,
    (delivery) =>
      delivery.accountId === account.id &&
      (delivery.state === 'needs-login' || delivery.reason?.code === 'account-gone'),
  );
  world.tell.changed();
  return ok(account);
}

async function storeAccount(
  world: World,
  input: In<'account.connect'>,
  connection: Connection,
  before: Account | undefined,
): Promise<Account> {
  const { session, ...facts } = connection;
  const fresh = await newRow(world);
  const account: Account = {
    ...fresh,
    ...facts,
    createdAt: before?.createdAt ?? fresh.createdAt,
    id: before?.id ?? world.newId(),
    clientId: input.clientId,
    platform: input.platform,
    publishBy: 'api',
    status: 'connected',
  };
  // The session first: an account that looks connected must be able to publish.
  await world.vault.write(account.id, session);
  await world.library.accounts.put(account);
  const kind = before ? 'account-reconnected' : 'account-connected';
  const { deviceId } = await readSettings(world);
  await record(
    world,
    { kind, by: 'person', args: { handle: account.handle }, detail: account.server },
    { clientId: account.clientId, accountId: account.id },
    deviceId,
  );
  return account;
}

/** Forgets an account's session. Its pending deliveries then ask the person; gives how many. */
export async function disconnectAccount(
  world: World,
  { id }: In<'account.disconnect'>,
): Promise<Result<{ pending: number }, Failure>> {
  const account = await world.library.accounts.get(id);
  if (!account || account.deletedAt !== null) return fail(failure('not-found'));
  await world.vault.forget(id);
  await world.library.accounts.update(id, {
    ...(await touched(world, world.clock.now())),
    status: 'disconnected',
  });
  await inRecord(world, () => settleCampaignsAt(world, id));
  const open = await world.outbox.deliveries
    .where('nextAt')
    .above(0)
    .filter(({ accountId }) => accountId === id)
    .primaryKeys();
  let pending = 0;
  for (const deliveryId of open) if (await step(world, deliveryId, { type: 'account-gone' })) pending += 1;
  const { deviceId } = await readSettings(world);
  await record(
    world,
    { kind: 'account-disconnected', by: 'person', args: { handle: account.handle } },
    { clientId: account.clientId, accountId: id },
    deviceId,
  );
  world.tell.changed();
  return ok({ pending });
}
