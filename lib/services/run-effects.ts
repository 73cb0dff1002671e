import type { Account } from '@/lib/domain/account';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Publisher } from '@/lib/domain/publisher';
import type { Delivery } from '@/lib/domain/delivery';
import type { Decision, DeliveryEvent, Effect } from '@/lib/delivery/decision';
import { prepareMs } from '@/lib/delivery/lead';
import { SEND_TIMEOUT_MS, VERIFY_MS } from '@/lib/delivery/timing';
import { accountIo } from './account-io';
import { askTime } from './ask-time';
import { setFloor } from './floors';
import { markNeedsLogin } from './mark-needs-login';
import { step } from './step';
import { whileTelling } from './upload-progress';
import type { World } from './world';

/** Own end before the state machine's: the outcome should be told, not guessed. */
const MARGIN_MS = 5_000;

/** Carries out what a decision asks for, feeds each outcome back as an event, and goes on until nothing is asked for. */
export async function runEffects(world: World, decision: Decision | null): Promise<void> {
  if (!decision) return;
  for (const effect of decision.effects) {
    if (effect === 'notify') {
      world.tell.delivery(decision.delivery);
      continue;
    }
    const event = await world.keepAliveWhile(() => perform(world, effect, decision.delivery));
    await runEffects(world, await step(world, decision.delivery.id, event));
  }
}

async function perform(
  world: World,
  effect: Exclude<Effect, 'notify'>,
  delivery: Delivery,
): Promise<DeliveryEvent> {
  const account = await world.library.accounts.get(delivery.accountId);
  const publisher = world.publishers.get(delivery.platform);
  let event: DeliveryEvent;
  try {
    if (!account || !publisher) throw new Error('account or platform is gone');
    event = await WORK[effect](world, delivery, account, publisher);
  } catch (error) {
    // A bug, not an expected failure. What may have been sent counts as sent until a look at the network says otherwise.
    event = failed(effect, delivery, failure('unknown-outcome', String(error)));
  }
  if ('failure' in event && account) await noteOfAccount(world, delivery, effect, event.failure);
  return event;
}

/** What a failure says of the account as a whole, beyond the one delivery. */
async function noteOfAccount(
  world: World,
  { accountId, content }: Delivery,
  effect: Exclude<Effect, 'notify'>,
  { code, retryAt }: Failure,
): Promise<void> {
  if (code === 'auth-expired') await markNeedsLogin(world, accountId);
  // A day's allowance for films says nothing about the account's other posts.
  const isOfFilm = effect === 'prepare' && content.media.some(({ kind }) => kind !== 'image');
  if (code === 'rate-limited' && effect !== 'ask-time' && !isOfFilm)
    await setFloor(world, accountId, effect, retryAt);
}

type Work = (
  world: World,
  delivery: Delivery,
  account: Account,
  publisher: Publisher,
) => Promise<DeliveryEvent>;

const WORK: Readonly<Record<Exclude<Effect, 'notify'>, Work>> = {
  async prepare(world, delivery, account, publisher) {
    if (delivery.key === null) throw new Error('a claimed delivery has no key');
    const plan = {
      key: delivery.key,
      dueAt: delivery.dueAt,
      ...(delivery.sent ? { previous: delivery.sent } : {}),
      ...(delivery.handOver ? { handOver: true as const } : {}),
    };
    const io = accountIo(world, account, prepareMs(delivery.content) - MARGIN_MS);
    const result = await whileTelling(world, delivery, (onUpload) =>
      publisher.prepare(delivery.content, plan, { ...io, onUpload }),
    );
    return result.ok
      ? { type: 'prepared', frozen: result.value, claim: delivery.version }
      : failed('prepare', delivery, result.failure);
  },
  async send(world, delivery, account, publisher) {
    if (!delivery.frozen || delivery.attemptId === null) throw new Error('nothing frozen to send');
    const result = await publisher.send(delivery.frozen, accountIo(world, account, SEND_TIMEOUT_MS));
    return result.ok
      ? { type: 'accepted', attemptId: delivery.attemptId, accepted: result.value }
      : failed('send', delivery, result.failure);
  },
  async verify(world, delivery, account, publisher) {
    if (!delivery.frozen || delivery.attemptId === null) throw new Error('nothing to verify');
    const io = accountIo(world, account, VERIFY_MS - MARGIN_MS);
    const heldId = delivery.handOver?.id;
    const result =
      heldId !== undefined && publisher.handOver
        ? await publisher.handOver.follow(heldId, delivery.frozen, io)
        : await publisher.verify(delivery.frozen, io);
    return result.ok
      ? { type: 'verified', attemptId: delivery.attemptId, sighting: result.value }
      : failed('verify', delivery, result.failure);
  },
  async 'ask-time'(world, _delivery, account) {
    await askTime(world, account.server);
    return { type: 'time-told' };
  },
};

function failed(effect: Exclude<Effect, 'notify'>, delivery: Delivery, reason: Failure): DeliveryEvent {
  if (effect === 'ask-time') return { type: 'time-told' };
  if (effect === 'prepare') return { type: 'prepare-failed', failure: reason, claim: delivery.version };
  const attemptId = delivery.attemptId ?? '';
  return { type: effect === 'send' ? 'send-failed' : 'verify-failed', attemptId, failure: reason };
}
