import type { Task } from '@/lib/domain/campaign';
import { living } from './living';
import { livingAccountIds } from './living-account-ids';
import type { Reader } from './reader';

/** Everything that is open at a client's places, also what was put off or is for a later day. */
export async function openTasks(db: Reader, clientId: string): Promise<Task[]> {
  const open = (await db.tasks.where('[clientId+state]').equals([clientId, 'open']).toArray()).filter(living);
  const there = await livingAccountIds(
    db,
    open.map(({ accountId }) => accountId),
  );
  return open.filter(({ accountId }) => there.has(accountId));
}
