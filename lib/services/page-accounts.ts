import type { Account } from '@/lib/domain/account';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { In } from '@/lib/messaging/protocol';
import { parseHandle } from '@/lib/text/parse-handle';
import { record } from './activity';
import { inRecord } from './company/in-record';
import { settleCampaignsAt } from './company/settle-campaigns';
import { readSettings } from './settings';
import { newRow } from './stamps';
import type { World } from './world';

/**
 * Adds an account that Tend answers as in its network's own pages, by its handle or the address of its profile; brings one back that was removed.
 * Nothing is asked of the network. `conflict` (detail: the client's id) where it is another client's.
 */
export async function addPageAccount(
  world: World,
  { clientId, platform, handle: written, displayName }: In<'account.add'>,
): Promise<Result<Account, Failure>> {
  const spec = world.specs.get(platform);
  const rules = spec?.publishBy === 'page' ? spec.page?.handles : undefined;
  const handle = rules && parseHandle(written, rules);
  if (!rules || handle == null) return fail(failure('not-found', written));
  const client = await world.library.clients.get(clientId);
  if (!client || client.deletedAt !== null) return fail(failure('not-found', clientId));
  // The networks tell no two names apart by their case.
  const remoteId = handle.toLowerCase();
  const known = await world.library.accounts
    .where('[platform+remoteId]')
    .equals([platform, remoteId])
    .toArray();
  const elsewhere = known.find((other) => other.clientId !== clientId && other.deletedAt === null);
  if (elsewhere) return fail(failure('conflict', elsewhere.clientId));
  const before = known.find((other) => other.clientId === clientId);
  const fresh = await newRow(world);
  const profileUrl = encodeURI(rules.profile.replace('{handle}', handle));
  const account: Account = {
    ...fresh,
    createdAt: before?.createdAt ?? fresh.createdAt,
    id: before?.id ?? world.newId(),
    clientId,
    platform,
    handle,
    displayName: displayName.trim() || (before?.displayName ?? ''),
    profileUrl,
    publishBy: 'page',
    remoteId,
    server: new URL(profileUrl).origin,
    status: 'connected',
  };
  await world.library.accounts.put(account);
  await inRecord(world, () => settleCampaignsAt(world, account.id));
  const { deviceId } = await readSettings(world);
  await record(
    world,
    { kind: 'account-connected', by: 'person', args: { handle }, detail: account.server },
    { clientId, accountId: account.id },
    deviceId,
  );
  world.tell.changed();
  return ok(account);
}
