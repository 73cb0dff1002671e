import type { World } from '../world';
import { livingClient } from './living-client';
import { settleTasks } from './settle-tasks';

/** Ticks what has become right at any place of a client, because its record says something else now. In the caller's transaction. */
export async function settleClient(world: World, clientId: string): Promise<void> {
  const client = await livingClient(world, clientId);
  if (!client) return;
  const open = await world.library.tasks.where('[clientId+state]').equals([clientId, 'open']).toArray();
  await settleTasks(
    world,
    client,
    open.map(({ accountId }) => accountId),
  );
}
