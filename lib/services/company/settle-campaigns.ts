import type { World } from '../world';
import { tellCompany } from './tell-company';

/**
 * Says of campaigns whether they are done: no task of a place that is still there is open. One that was done and has an open task again isn't. In the caller's
 * transaction.
 */
export async function settleCampaigns(world: World, ids: readonly string[]): Promise<void> {
  const { library, clock } = world;
  for (const campaign of await library.campaigns.bulkGet([...new Set(ids)])) {
    if (!campaign || campaign.deletedAt !== null) continue;
    const isOpen = await hasOpenTask(world, campaign.id);
    if (isOpen === (campaign.doneAt === null)) continue;
    const now = clock.now();
    await library.campaigns.update(campaign.id, { doneAt: isOpen ? null : now, updatedAt: now });
    const client = isOpen ? undefined : await library.clients.get(campaign.clientId);
    if (client)
      await tellCompany(world, { kind: 'campaign-done', by: 'tend', client, title: campaign.title });
  }
}

async function hasOpenTask({ library }: World, campaignId: string): Promise<boolean> {
  const open = await library.tasks.where('[campaignId+state]').equals([campaignId, 'open']).toArray();
  const living = open.filter(({ deletedAt }) => deletedAt === null);
  const accounts = await library.accounts.bulkGet([...new Set(living.map(({ accountId }) => accountId))]);
  return accounts.some((account) => account?.deletedAt === null);
}

/** The same for all campaigns that have an open task at an account: it was removed, or is back. */
export async function settleCampaignsAt(world: World, accountId: string): Promise<void> {
  const open = await world.library.tasks.where('[accountId+state]').equals([accountId, 'open']).toArray();
  await settleCampaigns(
    world,
    open.map(({ campaignId }) => campaignId),
  );
}
