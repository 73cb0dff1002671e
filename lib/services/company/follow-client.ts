import type { Client } from '@/lib/domain/client';
import type { World } from '../world';
import { recordOf } from './record-of';
import { settleClient } from './settle-client';
import { writeChange } from './write-change';

/**
 * Notes in a client's record what the person has just written into the client's own form, in the caller's transaction; `client` is stored already, `before` is
 * what it was (undefined: it is new).
 */
export async function followClient(world: World, before: Client | undefined, client: Client): Promise<void> {
  // A client from before there were records begins with what it was.
  const { facts, today } = await recordOf(world, before ?? client);
  const isNamed = facts.name === client.name;
  const isAt = facts.website === client.website;
  if (isNamed && isAt) return;
  const set = {
    ...(isNamed ? {} : { name: client.name }),
    ...(isAt ? {} : { website: client.website ?? null }),
  };
  await writeChange(world, client, { from: today, reason: '', set });
  await settleClient(world, client.id);
}
