import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo, Publisher, Reading } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { checkContent } from '@/lib/delivery/check-content';
import { accountIo } from './account-io';
import { record } from './activity';
import { markNeedsLogin } from './mark-needs-login';
import { readSettings } from './settings';
import { step } from './step';
import type { World } from './world';

/** Reading and changing a text are small requests. */
const TIMEOUT_MS = 20_000;

interface Published {
  readonly remoteId: string;
  readonly publisher: Publisher;
  readonly handle: string;
  readonly io: AccountIo;
}

/** What stands on the network where a delivery was published (the first part of a thread); null where it is gone. */
export async function readThere(
  world: World,
  { id }: { readonly id: string },
): Promise<Result<Reading | null, Failure>> {
  const delivery = await world.library.deliveries.get(id);
  if (!delivery) return fail(failure('not-found'));
  const there = await publishedThere(world, delivery);
  if (!there.ok) return there;
  const { publisher, remoteId, io } = there.value;
  return world.keepAliveWhile(() => publisher.read(remoteId, io));
}

/**
 * Puts another text in place of a published one; the person has confirmed it. `seen` is what stood there when they did: where it is another by now,
 * nothing is changed (`state-changed`). A second call with the same text is harmless. Both outcomes are logged.
 */
export async function editOnNetwork(
  world: World,
  delivery: Delivery,
  { text, seen }: { readonly text: string; readonly seen: string },
): Promise<Result<null, Failure>> {
  const there = await publishedThere(world, delivery);
  if (!there.ok) return there;
  const done = await world.keepAliveWhile(() => replace(world, delivery, there.value, text, seen));
  if (done.ok) {
    await step(world, delivery.id, { type: 'edited-on-network', text, ref: done.value.ref });
    return ok(null);
  }
  if (done.failure.code === 'auth-expired') await markNeedsLogin(world, delivery.accountId);
  const { deviceId } = await readSettings(world);
  const line = {
    kind: 'delivery-edit-failed',
    by: 'tend',
    args: { handle: there.value.handle, reason: done.failure.code },
    detail: done.failure.detail ?? there.value.remoteId,
  } as const;
  await record(world, line, { ...delivery, deliveryId: delivery.id }, deviceId);
  return done;
}

async function replace(
  world: World,
  delivery: Delivery,
  { publisher, remoteId, io }: Published,
  text: string,
  seen: string,
): Promise<Result<{ readonly ref?: string }, Failure>> {
  const spec = world.specs.get(delivery.platform);
  if (!publisher.edit || !spec?.features.edit) return fail(failure('not-supported'));
  const { rest: _rest, ...first } = delivery.content;
  const content = { ...first, text };
  const broken = checkContent(content, spec).find(({ code }) => code === 'too-long' || code === 'empty-post');
  if (broken) return fail(failure(broken.code === 'empty-post' ? 'empty-post' : 'too-long'));
  const reading = await publisher.read(remoteId, io);
  if (!reading.ok) return reading;
  if (reading.value === null) return fail(failure('not-found', 'it is gone from the network'));
  if (reading.value.text !== seen && reading.value.text !== text)
    return fail(failure('state-changed', 'it was changed on the network meanwhile'));
  return publisher.edit(remoteId, content, io);
}

async function publishedThere(world: World, delivery: Delivery): Promise<Result<Published, Failure>> {
  const account = await world.library.accounts.get(delivery.accountId);
  const publisher = world.publishers.get(delivery.platform);
  if (!account || account.deletedAt !== null || !publisher) return fail(failure('account-gone'));
  const { state, remote } = delivery;
  if (state !== 'published' || !remote?.id || remote.removedAt !== null)
    return fail(failure('state-changed', state));
  const io = accountIo(world, account, TIMEOUT_MS);
  return ok({ remoteId: remote.id, publisher, handle: account.handle, io });
}
