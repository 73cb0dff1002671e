import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { specOf } from '@/lib/domain/spec-of';
import type { PersonAct } from '@/lib/delivery/decision';
import type { DeliveryAct, In, When } from '@/lib/messaging/protocol';
import { carryOut } from './carry-out';
import { editOnNetwork } from './edit-on-network';
import { freezeContent } from './freeze-content';
import { mayHandOver } from './hand-over';
import { planTime } from './plan-time';
import { releaseOne } from './release';
import { removeFromNetwork } from './remove-from-network';
import { readSettings } from './settings';
import { stoppedBy } from './stopped-by';
import type { World } from './world';

/** Carries out a decision of the person. `state-changed` where it isn't possible (any more): the page shows what is true now. */
export async function act(
  world: World,
  { id, act: wanted }: In<'delivery.act'>,
): Promise<Result<null, Failure>> {
  const delivery = await world.library.deliveries.get(id);
  if (!delivery) return fail(failure('not-found'));
  const stopped = stoppedBy(await readSettings(world));
  if (stopped && isForNetwork(delivery, wanted)) return fail(failure(stopped));
  if (wanted.kind === 'remove-from-network') return removeFromNetwork(world, delivery);
  if (wanted.kind === 'edit-on-network') return editOnNetwork(world, delivery, wanted);
  if (wanted.kind === 'hand-over') {
    const possible = await mayHandOver(world, delivery);
    if (!possible.ok) return possible;
  }
  const looked = await lookUp(world, delivery, wanted);
  if (!looked.ok) return looked;
  return carryOut(world, delivery, looked.value);
}

/** What would talk to the network at once, past the scan and its pause: during a standstill nothing does. */
const isForNetwork = ({ state }: Delivery, { kind }: DeliveryAct): boolean =>
  kind === 'remove-from-network' || kind === 'edit-on-network' || state === 'handed-over';

/** Adds what the pure state machine can't look up. */
async function lookUp(
  world: World,
  delivery: Delivery,
  wanted: Exclude<DeliveryAct, { kind: 'remove-from-network' | 'edit-on-network' }>,
): Promise<Result<PersonAct, Failure>> {
  switch (wanted.kind) {
    case 'now':
      return releaseOne(world, delivery, 'now');
    case 'it-isnt':
      return releaseOne(world, delivery, 'it-isnt');
    case 'next-slot':
      return moved(world, delivery, { kind: 'slot' });
    case 'reschedule':
      return moved(world, delivery, { kind: 'at', planned: wanted.planned });
    case 'update-content':
      return newContent(world, delivery, wanted.revision);
    default:
      return ok(wanted);
  }
}

async function moved(world: World, delivery: Delivery, when: When): Promise<Result<PersonAct, Failure>> {
  const account = await world.library.accounts.get(delivery.accountId);
  if (!account || account.deletedAt !== null) return fail(failure('account-gone'));
  const category = (await world.library.posts.get(delivery.postId))?.category ?? null;
  const plan = await planTime(world, account, when, category);
  return plan.ok ? ok({ kind: 'reschedule', ...plan.value }) : plan;
}

async function newContent(
  world: World,
  delivery: Delivery,
  revision: number,
): Promise<Result<PersonAct, Failure>> {
  const post = await world.library.posts.get(delivery.postId);
  const spec = world.specs.get(delivery.platform);
  if (!post || !spec) return fail(failure('not-found', 'the post is gone'));
  if (post.revision !== revision) return fail(failure('not-confirmed'));
  const account = await world.library.accounts.get(delivery.accountId);
  const content = await freezeContent(world, post, specOf(spec, account?.serverInfo));
  return content.ok ? ok({ kind: 'update-content', content: content.value, revision }) : content;
}
