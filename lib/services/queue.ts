import type { Account } from '@/lib/domain/account';
import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PostContent } from '@/lib/domain/post';
import { fail, ok, type Result } from '@/lib/domain/result';
import { specOf } from '@/lib/domain/spec-of';
import { leadMs } from '@/lib/delivery/lead';
import type { In, PlannedFor, QueuedDelivery } from '@/lib/messaging/protocol';
import { activityEntry } from './activity';
import { excerpt } from './excerpt';
import { freezeContent } from './freeze-content';
import { noteQueued } from './ledger';
import { planTime, type Planned } from './plan-time';
import { newRow } from './stamps';
import type { World } from './world';

/** Where a post would go for each account, without queueing it. */
export async function planQueue(
  world: World,
  { accountIds, when, category }: In<'queue.plan'>,
): Promise<Result<PlannedFor[], Failure>> {
  const plans: PlannedFor[] = [];
  for (const accountId of accountIds) {
    const account = await world.library.accounts.get(accountId);
    const plan =
      account?.publishBy === 'api'
        ? await planTime(world, account, when, category)
        : fail(failure('account-gone'));
    plans.push(
      plan.ok
        ? { accountId, planned: plan.value.planned, dueAt: plan.value.dueAt }
        : { accountId, failure: plan.failure },
    );
  }
  return ok(plans);
}

interface Prepared {
  readonly account: Account;
  readonly plan: Planned;
  readonly content: PostContent;
}

/** Queues a post for some accounts: all of them or, where one can't take it, none. The content is frozen as the person saw it. */
export async function addToQueue(
  world: World,
  { postId, accountIds, when, revision }: In<'queue.add'>,
): Promise<Result<{ deliveries: QueuedDelivery[] }, Failure>> {
  const post = await world.library.posts.get(postId);
  if (!post || post.deletedAt !== null) return fail(failure('not-found', 'the post is gone'));
  if (post.revision !== revision)
    return fail(failure('not-confirmed', `confirmed ${revision}, stored ${post.revision}`));
  const prepared: Prepared[] = [];
  for (const accountId of accountIds) {
    const account = await world.library.accounts.get(accountId);
    const spec = account && world.specs.get(account.platform);
    if (!account || !spec || account.deletedAt !== null || account.publishBy !== 'api')
      return fail(failure('account-gone'));
    const plan = await planTime(world, account, when, post.category);
    if (!plan.ok) return plan;
    const content = await freezeContent(world, post, specOf(spec, account.serverInfo));
    if (!content.ok) return content;
    prepared.push({ account, plan: plan.value, content: content.value });
  }
  const row = await newRow(world);
  const deliveries = prepared.map(({ account, plan, content }): Delivery => ({
    ...row,
    id: world.newId(),
    clientId: account.clientId,
    accountId: account.id,
    postId,
    platform: account.platform,
    content,
    revision,
    ...plan,
    state: 'scheduled',
    since: row.createdAt,
    reason: null,
    nextAt: Math.max(row.createdAt, plan.dueAt - leadMs(content)),
    owner: null,
    key: null,
    frozen: null,
    attemptId: null,
    attempts: 0,
    prepareTries: 0,
    looks: 0,
    remote: null,
    version: 1,
  }));
  await writeQueued(world, deliveries, prepared, row.origin);
  world.tell.changed();
  return ok({
    deliveries: deliveries.map(({ id, accountId, planned, dueAt }) => ({ id, accountId, planned, dueAt })),
  });
}

async function writeQueued(
  world: World,
  deliveries: readonly Delivery[],
  prepared: readonly Prepared[],
  device: string,
): Promise<void> {
  const { outbox } = world;
  const names = new Map(prepared.map(({ account }) => [account.id, account.handle]));
  const tables = [outbox.deliveries, outbox.activity, outbox.clients, outbox.accounts, outbox.ledger];
  await outbox.transaction('rw', tables, async () => {
    const client = deliveries[0] && (await outbox.clients.get(deliveries[0].clientId));
    await outbox.deliveries.bulkAdd([...deliveries]);
    await noteQueued(world, deliveries, device);
    await outbox.activity.bulkAdd(
      deliveries.map((delivery) => {
        const args = {
          client: client?.name ?? '',
          handle: names.get(delivery.accountId) ?? '',
          excerpt: excerpt(delivery.content.text),
          dueAt: String(delivery.dueAt),
          zone: delivery.planned.zone,
        };
        return activityEntry(
          world,
          { kind: 'delivery-queued', by: 'person', args },
          { ...delivery, deliveryId: delivery.id },
          device,
        );
      }),
    );
  });
}
