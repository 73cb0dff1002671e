import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import type { In, Out } from '@/lib/messaging/protocol';
import { touched } from '../stamps';
import type { World } from '../world';
import { binCampaigns, unbinCampaigns } from './bin-campaign';
import { followRecord } from './follow-record';
import { inRecord } from './in-record';
import { livingClient } from './living-client';
import { beginningOf } from './record-of';
import { settleClient } from './settle-client';
import { tellCompany } from './tell-company';

/** Takes a change back, with its campaign. `not-found` where it is not there, or taken back already. */
export const undoChange = (world: World, { changeId }: In<'company.undo'>): Promise<Out<'company.undo'>> =>
  inRecord(world, async () => {
    const { library, clock } = world;
    const change = await library.companyChanges.get(changeId);
    const client = change && (await livingClient(world, change.clientId));
    if (!client || change.deletedAt !== null) return fail(failure('not-found', changeId));
    if (change.id === beginningOf(client.id))
      return fail(failure('not-supported', 'a record begins with it'));
    const at = clock.now();
    await library.companyChanges.update(changeId, await touched(world, at));
    await binCampaigns(world, await library.campaigns.where({ changeId }).toArray(), at);
    const followed = await followRecord(world, client);
    await settleClient(world, client.id);
    await tellCompany(world, {
      ...{ kind: 'company-undone', by: 'person', client: followed, title: change.reason },
    });
    return ok(null);
  });

/** Brings a change back that was taken back, and the campaign that went with it. */
export const redoChange = (world: World, { changeId }: In<'company.redo'>): Promise<Out<'company.redo'>> =>
  inRecord(world, async () => {
    const { library } = world;
    const change = await library.companyChanges.get(changeId);
    const client = change && (await livingClient(world, change.clientId));
    if (!client || change.deletedAt === null) return fail(failure('not-found', changeId));
    await library.companyChanges.update(changeId, await touched(world));
    const followed = await followRecord(world, client);
    await unbinCampaigns(world, await library.campaigns.where({ changeId }).toArray(), change.deletedAt);
    await settleClient(world, client.id);
    await tellCompany(world, {
      ...{ kind: 'company-redone', by: 'person', client: followed, title: change.reason },
    });
    return ok(null);
  });
