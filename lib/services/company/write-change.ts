import type { Client } from '@/lib/domain/client';
import type { CompanyChange } from '@/lib/domain/company';
import { newRow } from '../stamps';
import type { World } from '../world';
import { followRecord } from './follow-record';
import { beginningOf, recordOf } from './record-of';

/**
 * Adds one change to a client's record, in the caller's transaction; the client's name and address follow. What is said last counts, even where the clock
 * was set back meanwhile. What a record begins with is older than anything that is said of it.
 */
export async function writeChange(
  world: World,
  client: Client,
  said: Pick<CompanyChange, 'from' | 'reason' | 'set'>,
): Promise<{ readonly change: CompanyChange; readonly client: Client }> {
  const { companyChanges } = world.library;
  const { changes } = await recordOf(world, client);
  const fresh = await newRow(world);
  const last = Math.max(...changes.map(({ createdAt }) => createdAt));
  const change: CompanyChange = {
    ...fresh,
    createdAt: Math.max(fresh.createdAt, last + 1),
    id: world.newId(),
    clientId: client.id,
    ...said,
  };
  await companyChanges.add(change);
  const begun = changes.find(({ id }) => id === beginningOf(client.id));
  if (begun && said.from < begun.from)
    await companyChanges.update(begun.id, { from: said.from, updatedAt: fresh.updatedAt });
  return { change, client: await followRecord(world, client) };
}
