import { auditAccount } from '@/lib/company/audit-account';
import type { Account } from '@/lib/domain/account';
import type { Campaign, Task } from '@/lib/domain/campaign';
import type { Client } from '@/lib/domain/client';
import type { FieldId } from '@/lib/domain/company';
import type { FieldAudit } from '@/lib/domain/drift';
import type { World } from '../world';
import { dayStart } from './client-day';
import { isHolidayUnseen } from './is-holiday-unseen';
import { newestOf } from './newest-of';
import { recordOf, type ClientRecord } from './record-of';
import { settleCampaigns } from './settle-campaigns';
import { tellCompany } from './tell-company';

/**
 * Ticks the open tasks of accounts whose field was seen to be right: date, value and address are the evidence. What the person said counts as done by hand. In
 * the caller's transaction. Cheap where nothing is open. Gives how many were ticked.
 */
export async function settleTasks(
  world: World,
  client: Client,
  accountIds: readonly string[],
): Promise<number> {
  let record: ClientRecord | null = null;
  const touched = new Set<string>();
  let ticked = 0;
  for (const accountId of new Set(accountIds)) {
    const open = await openAt(world, accountId);
    const account = open.length > 0 ? await world.library.accounts.get(accountId) : undefined;
    if (!account || account.deletedAt !== null) continue;
    record ??= await recordOf(world, client);
    const done = await tick(world, client, record, account, open);
    for (const { campaignId } of done) touched.add(campaignId);
    ticked += done.length;
  }
  await settleCampaigns(world, [...touched]);
  return ticked;
}

async function openAt({ library }: World, accountId: string): Promise<Task[]> {
  const open = await library.tasks.where('[accountId+state]').equals([accountId, 'open']).toArray();
  return open.filter(({ field, deletedAt }) => field !== null && deletedAt === null);
}

async function tick(
  world: World,
  client: Client,
  record: ClientRecord,
  account: Account,
  open: readonly Task[],
): Promise<readonly Task[]> {
  const { library, clock } = world;
  const campaigns = await campaignsOf(world, open);
  const audits = await auditFields(world, record, account, new Set(open.map(({ field }) => field)));
  const done: Task[] = [];
  for (const task of open) {
    const campaign = campaigns.get(task.campaignId);
    const audit = audits.find(({ field }) => field === task.field);
    const seen = audit && campaign ? proofIn(audit, campaign, client, record.today) : null;
    if (!seen || !campaign || isHolidayUnseen(campaign, record, seen)) continue;
    const now = clock.now();
    done.push({
      ...task,
      state: seen.how === 'hand' ? 'by-hand' : 'done',
      evidence: { observationId: seen.id, lines: seen.lines, seenAt: seen.lastSeenAt, url: seen.url },
      snoozedUntil: null,
      doneAt: now,
      updatedAt: now,
    });
  }
  if (done.length === 0) return done;
  await library.tasks.bulkPut(done);
  const { id: accountId, handle } = account;
  await tellCompany(world, {
    ...{ kind: 'task-done', by: 'tend', client, accountId, handle, count: done.length },
  });
  return done;
}

async function campaignsOf(
  { library }: World,
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, Campaign>> {
  const found = await library.campaigns.bulkGet([...new Set(tasks.map(({ campaignId }) => campaignId))]);
  return new Map(found.flatMap((campaign) => (campaign ? [[campaign.id, campaign]] : [])));
}

async function auditFields(
  world: World,
  { facts }: ClientRecord,
  account: Account,
  fields: ReadonlySet<FieldId | null>,
): Promise<readonly FieldAudit[]> {
  const profile = world.profiles.get(account.platform);
  if (!profile) return [];
  const asked = { ...profile, fields: profile.fields.filter(({ field }) => fields.has(field)) };
  const seen = [...(await newestOf(world, account.id)).values()];
  return auditAccount({ profile: asked, account, facts, seen, exceptions: [], now: world.clock.now() });
}

/** The look that proves a field right for a campaign; null where there is none. A routine asks for a look since its day. */
function proofIn(
  { verdict, want, seen }: FieldAudit,
  campaign: Campaign,
  client: Client,
  today: string,
): FieldAudit['seen'] {
  if (!seen || campaign.deletedAt !== null || campaign.from > today) return null;
  if (campaign.kind === 'routine' && seen.lastSeenAt < dayStart(client, campaign.from)) return null;
  if (verdict.kind === 'right') return seen;
  // A picture that the person has looked at, and says to be the record's.
  const isSaid = verdict.kind === 'by-eye' && seen.how === 'hand';
  return isSaid && seen.lines.join('\n') === want?.lines.join('\n') ? seen : null;
}
