import type { Account } from '@/lib/domain/account';
import type { Campaign, Task } from '@/lib/domain/campaign';
import type { Client } from '@/lib/domain/client';
import type { Exception, FieldId } from '@/lib/domain/company';
import type { Row } from '@/lib/domain/row';
import { newRow } from '../stamps';
import type { World } from '../world';
import { newestOf } from './newest-of';
import { settleCampaigns } from './settle-campaigns';
import { settleTasks } from './settle-tasks';
import { tellCompany } from './tell-company';

export type NewCampaign = Pick<
  Campaign,
  'id' | 'kind' | 'title' | 'note' | 'fields' | 'changeId' | 'from' | 'routineId'
> & {
  /** Empty is all of the client's. */
  readonly accountIds: readonly string[];
};

/**
 * Starts a campaign with a task for each place that has one of the fields (none given: one for each account), in the caller's transaction. What is seen to be
 * right already is done at once; what the person accepts as it is is dropped at once. Null, and nothing written, where there is no such place.
 */
export async function startCampaign(
  world: World,
  client: Client,
  { accountIds, ...given }: NewCampaign,
): Promise<{ readonly campaignId: string; readonly tasks: number } | null> {
  const { library } = world;
  const accounts = await accountsOf(world, client.id, accountIds);
  const fresh = await newRow(world);
  const campaign: Campaign = { ...fresh, ...given, clientId: client.id, doneAt: null };
  const tasks: Task[] = [];
  for (const account of accounts) tasks.push(...(await tasksAt(world, account, campaign, fresh)));
  if (tasks.length === 0) return null;
  await library.campaigns.add(campaign);
  await library.tasks.bulkAdd(tasks);
  const by = campaign.kind === 'routine' ? 'tend' : 'person';
  await tellCompany(world, {
    ...{ kind: 'campaign-started', by, client, title: campaign.title, count: tasks.length },
  });
  await settleTasks(
    world,
    client,
    accounts.map(({ id }) => id),
  );
  await settleCampaigns(world, [campaign.id]);
  return { campaignId: campaign.id, tasks: tasks.length };
}

async function accountsOf({ library }: World, clientId: string, only: readonly string[]): Promise<Account[]> {
  const accounts = await library.accounts.where('clientId').equals(clientId).toArray();
  return accounts.filter(
    ({ id, deletedAt }) => deletedAt === null && (only.length === 0 || only.includes(id)),
  );
}

async function tasksAt(world: World, account: Account, campaign: Campaign, fresh: Row): Promise<Task[]> {
  const fields = fieldsAt(world, account, campaign);
  if (fields.length === 0) return [];
  const newest = await newestOf(world, account.id);
  const tasks: Task[] = [];
  for (const field of fields) {
    const exception = field && (await acceptedAt(world, account.id, field));
    tasks.push({
      ...fresh,
      id: `${campaign.id}|${account.id}|${field ?? ''}`,
      campaignId: campaign.id,
      clientId: account.clientId,
      accountId: account.id,
      field,
      // The instant tells it from what the person drops: `setException` opens it again.
      ...(exception ? { state: 'dropped', doneAt: exception.createdAt } : { state: 'open', doneAt: null }),
      snoozedUntil: null,
      note: '',
      before: (field && newest.get(field)?.lines) ?? null,
      evidence: null,
    });
  }
  return tasks;
}

/** Null: look at the place and judge. */
function fieldsAt(
  { profiles }: World,
  { platform }: Account,
  { fields }: Campaign,
): readonly (FieldId | null)[] {
  if (fields.length === 0) return [null];
  const there = new Set(profiles.get(platform)?.fields.map(({ field }) => field));
  return fields.filter((field) => there.has(field));
}

async function acceptedAt({ library }: World, accountId: string, field: FieldId): Promise<Exception | null> {
  const exception = await library.exceptions.get(`${accountId}|${field}`);
  return exception && exception.deletedAt === null ? exception : null;
}
