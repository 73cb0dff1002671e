import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { World } from '../world';

/** A client that isn't in the bin; null otherwise. */
export async function livingClient({ library }: World, id: string): Promise<Client | null> {
  const client = await library.clients.get(id);
  return client && client.deletedAt === null ? client : null;
}

/** An account that isn't removed, of a client that isn't either; null otherwise. */
export async function livingAccount(
  world: World,
  id: string,
): Promise<{ readonly account: Account; readonly client: Client } | null> {
  const account = await world.library.accounts.get(id);
  if (!account || account.deletedAt !== null) return null;
  const client = await livingClient(world, account.clientId);
  return client ? { account, client } : null;
}
