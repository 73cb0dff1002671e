import { fieldsOf } from '@/lib/company/fields-of';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import type { In, Out } from '@/lib/messaging/protocol';
import type { World } from '../world';
import { inRecord } from './in-record';
import { livingClient } from './living-client';
import { settleClient } from './settle-client';
import { startCampaign } from './start-campaign';
import { tellCompany } from './tell-company';
import { writeChange } from './write-change';

/** Changes a record and, where asked for, starts the campaign that gets every place to say so. */
export const changeRecord = (
  world: World,
  { clientId, from, reason, set, campaign: asked }: In<'company.change'>,
): Promise<Out<'company.change'>> =>
  inRecord(world, async () => {
    const found = await livingClient(world, clientId);
    if (!found) return fail(failure('not-found', clientId));
    const { change, client } = await writeChange(world, found, { from, reason, set });
    const detail = JSON.stringify({ from, set });
    await tellCompany(world, { kind: 'company-changed', by: 'person', client, title: reason, detail });
    const fields = fieldsOf(set);
    const started =
      asked && fields.length > 0
        ? await startCampaign(world, client, {
            ...asked,
            id: world.newId(),
            fields,
            accountIds: [],
            changeId: change.id,
            from,
            routineId: null,
          })
        : null;
    await settleClient(world, clientId);
    return ok({
      changeId: change.id,
      campaignId: started?.campaignId ?? null,
      tasks: started?.tasks ?? 0,
    });
  });
