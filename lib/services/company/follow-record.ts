import type { Client } from '@/lib/domain/client';
import { touched } from '../stamps';
import type { World } from '../world';
import { recordOf } from './record-of';

/** Gives a client the name and the address that its record says today, in the caller's transaction. Written only where one is another. */
export async function followRecord(world: World, client: Client): Promise<Client> {
  const { facts } = await recordOf(world, client);
  const name = facts.name ?? client.name;
  if (name === client.name && facts.website === client.website) return client;
  const { website: _before, ...kept } = client;
  const followed: Client = {
    ...kept,
    name,
    ...(facts.website === undefined ? {} : { website: facts.website }),
    ...(await touched(world)),
  };
  await world.library.clients.put(followed);
  world.tell.changed();
  return followed;
}
