import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import type { In, Out } from '@/lib/messaging/protocol';
import type { World } from '../world';
import { binCampaigns, unbinCampaigns } from './bin-campaign';
import { dayOf } from './client-day';
import { inRecord } from './in-record';
import { livingClient } from './living-client';
import { startCampaign } from './start-campaign';
import { tellCompany } from './tell-company';

/** Starts a campaign without a change of the record. `not-found` where the client isn't there, or no place has one of the fields. */
export const startByHand = (
  world: World,
  { clientId, ...given }: In<'campaign.start'>,
): Promise<Out<'campaign.start'>> =>
  inRecord(world, async () => {
    const client = await livingClient(world, clientId);
    if (!client) return fail(failure('not-found', clientId));
    const started = await startCampaign(world, client, {
      ...given,
      id: world.newId(),
      changeId: null,
      from: dayOf(client, world.clock.now()),
      routineId: null,
    });
    return started ? ok(started) : fail(failure('not-found', 'no place has one of the fields'));
  });

/** Moves a campaign to the bin, with its tasks. */
export const removeCampaign = (
  world: World,
  { id }: In<'campaign.remove'>,
): Promise<Out<'campaign.remove'>> =>
  inRecord(world, async () => {
    const campaign = await world.library.campaigns.get(id);
    const client = campaign && (await livingClient(world, campaign.clientId));
    if (!client || campaign.deletedAt !== null) return fail(failure('not-found', id));
    await binCampaigns(world, [campaign], world.clock.now());
    await tellCompany(world, { kind: 'campaign-removed', by: 'person', client, title: campaign.title });
    return ok(null);
  });

/** Brings it back. `state-changed` where the change that it came from, or its routine, is in the bin: that one brings it back. */
export const restoreCampaign = (
  world: World,
  { id }: In<'campaign.restore'>,
): Promise<Out<'campaign.restore'>> =>
  inRecord(world, async () => {
    const { campaigns, companyChanges, routines } = world.library;
    const campaign = await campaigns.get(id);
    const client = campaign && (await livingClient(world, campaign.clientId));
    if (!client || campaign.deletedAt === null) return fail(failure('not-found', id));
    const { changeId, routineId } = campaign;
    const from = [
      changeId === null ? undefined : await companyChanges.get(changeId),
      routineId === null ? undefined : await routines.get(routineId),
    ];
    if (from.some((row) => row && row.deletedAt !== null)) return fail(failure('state-changed'));
    await unbinCampaigns(world, [campaign], campaign.deletedAt);
    await tellCompany(world, { kind: 'campaign-restored', by: 'person', client, title: campaign.title });
    return ok(null);
  });
