import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { ConversationContext, Person } from '@/lib/domain/conversation';
import type { ClientFace, Whose } from '@/lib/domain/page-bridge';
import { findAccount, verdictFor, type HandleOptions } from '@/lib/domain/verdict';
import { readSettings } from '../settings';
import type { World } from '../world';

/** Whose box it is, and everything that was read to say so. */
export interface FoundWhose {
  readonly whose: Whose;
  readonly client: Client | null;
  readonly clients: readonly Client[];
}

/**
 * Finds the client of a reply box: the one that the person chose just now, else the owner of the post that is answered, else of the signed-in account,
 * else the one chosen last on this platform, else the only one there is.
 */
export async function whoseOf(
  world: World,
  context: ConversationContext,
  chosenId: string | null = null,
): Promise<FoundWhose> {
  const { library, specs } = world;
  const [all, rows, { lastClients }] = await Promise.all([
    library.clients.toArray(),
    library.accounts.toArray(),
    readSettings(world),
  ]);
  const clients = all
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.name.localeCompare(b.name));
  const isLiving = new Set(clients.map(({ id }) => id));
  const accounts = rows.filter(
    (account: Account) =>
      account.platform === context.platform && account.deletedAt === null && isLiving.has(account.clientId),
  );
  const options: HandleOptions = {
    ignoresDots: specs.get(context.platform)?.page?.handles?.ignoresDots ?? false,
  };
  const last = lastClients?.[context.platform] ?? null;
  const owner = (person: Person | null | undefined): string | null => {
    const found = findAccount(person ?? null, accounts, options);
    if (found.kind === 'one') return found.account.clientId;
    if (found.kind !== 'several') return null;
    const ids = found.accounts.map(({ clientId }) => clientId);
    return last !== null && ids.includes(last) ? last : (ids[0] ?? null);
  };
  const only = clients.length === 1 ? (clients[0]?.id ?? null) : null;
  const id =
    [
      chosenId,
      owner(context.post?.author),
      owner(context.answers?.author),
      owner(context.signedIn),
      last,
      only,
    ].find((candidate) => candidate !== null && isLiving.has(candidate)) ?? null;
  const client = clients.find((one) => one.id === id) ?? null;
  return {
    whose: { verdict: verdictFor(id, context.signedIn, accounts, options), client: client && faceOf(client) },
    client,
    clients,
  };
}

/** What of a client a page may be shown. */
export const faceOf = ({ id, name, color }: Client): ClientFace => ({ id, name, color });
