import type { Campaign, Task } from '@/lib/domain/campaign';
import { newRow } from '../stamps';
import type { World } from '../world';
import { settleCampaigns } from './settle-campaigns';
import { settleClient } from './settle-client';

/** Moves campaigns to the bin with all of their tasks, whose states stay, in the caller's transaction. `at` (epoch ms) is how they are found again. */
export async function binCampaigns(world: World, campaigns: readonly Campaign[], at: number): Promise<void> {
  const living = campaigns.filter(({ deletedAt }) => deletedAt === null);
  for (const campaign of living) await stamp(world, campaign, null, at);
}

/** Brings campaigns back that went to the bin at `at`, with the tasks that went with them, in the caller's transaction; what was seen meanwhile counts. */
export async function unbinCampaigns(
  world: World,
  campaigns: readonly Campaign[],
  at: number,
): Promise<void> {
  const binned = campaigns.filter(({ deletedAt }) => deletedAt === at);
  for (const campaign of binned) await stamp(world, campaign, at, null);
  for (const clientId of new Set(binned.map((campaign) => campaign.clientId)))
    await settleClient(world, clientId);
  await settleCampaigns(
    world,
    binned.map(({ id }) => id),
  );
}

async function stamp(
  world: World,
  campaign: Campaign,
  from: number | null,
  to: number | null,
): Promise<void> {
  const { library } = world;
  const { updatedAt, origin } = await newRow(world);
  const changed = { updatedAt, origin, deletedAt: to };
  await library.campaigns.update(campaign.id, changed);
  const tasks = await tasksOf(world, campaign.id);
  await library.tasks.bulkPut(
    tasks.filter(({ deletedAt }) => deletedAt === from).map((task) => ({ ...task, ...changed })),
  );
}

const tasksOf = ({ library }: World, campaignId: string): Promise<Task[]> =>
  library.tasks.where('[campaignId+state]').between([campaignId, ''], [campaignId, '\uffff']).toArray();
