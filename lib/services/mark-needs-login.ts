import { record } from './activity';
import { readSettings } from './settings';
import type { World } from './world';

/** Notes that the server refused an account's session; said once, until the person connects it again. */
export async function markNeedsLogin(world: World, accountId: string): Promise<void> {
  const account = await world.library.accounts.get(accountId);
  if (!account || account.status !== 'connected') return;
  const { deviceId } = await readSettings(world);
  await world.library.accounts.update(accountId, { status: 'needs-login', updatedAt: world.clock.now() });
  await record(
    world,
    { kind: 'account-needs-login', by: 'tend', args: { handle: account.handle } },
    { clientId: account.clientId, accountId },
    deviceId,
  );
  world.tell.changed();
}
