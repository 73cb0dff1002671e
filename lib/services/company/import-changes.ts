import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import type { In, Out } from '@/lib/messaging/protocol';
import type { World } from '../world';
import { inRecord } from './in-record';
import { livingClient } from './living-client';
import { settleClient } from './settle-client';
import { tellCompany } from './tell-company';
import { writeChange } from './write-change';

/** Stores changes for many clients: all of them, or none where one of the clients isn't there (the failure's detail is its id). */
export const importChanges = (
  world: World,
  { changes, from, reason }: In<'company.import'>,
): Promise<Out<'company.import'>> =>
  inRecord(world, async () => {
    const clientIds = [...new Set(changes.map(({ clientId }) => clientId))];
    for (const id of clientIds) if (!(await livingClient(world, id))) return fail(failure('not-found', id));
    const changeIds: string[] = [];
    for (const { clientId, set } of changes) {
      // Read anew: the change before may have given the client another name.
      const client = await livingClient(world, clientId);
      if (client) changeIds.push((await writeChange(world, client, { from, reason, set })).change.id);
    }
    for (const id of clientIds) await settleClient(world, id);
    const [only] = clientIds;
    const client = clientIds.length === 1 && only ? await livingClient(world, only) : null;
    await tellCompany(world, {
      ...{ kind: 'company-imported', by: 'person', count: clientIds.length },
      ...(client ? { client } : {}),
    });
    return ok({ changeIds });
  });
