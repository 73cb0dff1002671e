import type { Frozen } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo, PreparePlan } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { sha256Hex } from '@/lib/text/sha256-hex';
import type { Door } from './api';
import type { StatusBody } from './body';
import { checkRules } from './check-rules';
import { plain } from './failures';
import { me } from './me';
import { newestStatus } from './own-statuses';
import { localId } from './remote-id';
import { resolvePost } from './resolve-post';
import { openDoor } from './session';
import { upload } from './upload';

/**
 * Everything that can be undone: last checks of all parts, whether the token is still good, uploads, whom it answers; then what the account's
 * newest status is, and the frozen request. The same content, key and time make the same bytes.
 */
export async function prepare(
  content: PostContent,
  plan: PreparePlan,
  io: AccountIo,
): Promise<Result<Frozen, Failure>> {
  const broken = checkRules(content, io.account);
  if (broken) return fail(broken);
  const door = await openDoor(io);
  if (!door.ok) return fail(plain(door.failure));
  const who = await me(door.value, io);
  if (!who.ok) return fail(plain(who.failure));
  const body = await makeBody(content, plan, door.value, io);
  if (!body.ok) return body;
  const marker = await newestStatus(io, door.value, localId(io.account.remoteId));
  if (!marker.ok) return fail(plain(marker.failure));
  const text = JSON.stringify(body.value);
  return ok({
    key: plan.key,
    body: text,
    hash: await sha256Hex(text),
    marker: marker.value,
    at: io.clock.now(),
  });
}

async function makeBody(
  content: PostContent,
  plan: PreparePlan,
  door: Required<Door>,
  io: AccountIo,
): Promise<Result<StatusBody, Failure>> {
  const { previous = [] } = plan;
  const { extras = {}, langs } = content;
  const part = previous.length === 0 ? null : content.rest?.[previous.length - 1];
  if (part === undefined) return fail(failure('rejected', `the post has no part ${previous.length + 1}`));
  const links = part === null ? await makeFirst(content, plan, door, io) : ok(answerTo(part.role, previous));
  if (!links.ok) return links;
  const warning = extras.warning ?? '';
  return ok({
    status: (part?.text ?? content.text).toWellFormed(),
    ...links.value,
    ...(warning !== '' || extras.sensitive ? { sensitive: true } : {}),
    ...(warning === '' ? {} : { spoiler_text: warning.toWellFormed() }),
    visibility: VISIBILITY[extras.visibility ?? 'public'],
    ...(langs[0] === undefined ? {} : { language: langs[0] }),
    ...(plan.handOver ? { scheduled_at: new Date(plan.dueAt).toISOString() } : {}),
  });
}

const VISIBILITY = { public: 'public', unlisted: 'unlisted', followers: 'private' } as const;

/** A further part of a thread answers the one before it; a comment answers the post itself. */
const answerTo = (
  role: 'thread' | 'comment',
  previous: NonNullable<PreparePlan['previous']>,
): Partial<StatusBody> => {
  const id = (role === 'comment' ? previous[0] : previous.at(-1))?.id;
  return id === undefined ? {} : { in_reply_to_id: id };
};

/** What only the first part has. */
async function makeFirst(
  { media, extras = {} }: PostContent,
  { key }: PreparePlan,
  door: Required<Door>,
  io: AccountIo,
): Promise<Result<Partial<StatusBody>, Failure>> {
  // Whom it answers first: that may fail for good, and costs no upload.
  const ids: Partial<Record<'in_reply_to_id' | 'quoted_status_id', string>> = {};
  for (const [name, address] of [
    ['in_reply_to_id', extras.replyTo],
    ['quoted_status_id', extras.quote],
  ] as const) {
    if (address === undefined) continue;
    const id = await resolvePost(address, door, io);
    if (!id.ok) return id;
    ids[name] = id.value;
  }
  const uploads: string[] = [];
  for (const item of media) {
    const id = await upload(item, key, door, io);
    if (!id.ok) return id;
    uploads.push(id.value);
  }
  const { poll } = extras;
  return ok({
    ...(uploads.length > 0 ? { media_ids: uploads } : {}),
    ...(poll
      ? { poll: { options: [...poll.options], expires_in: poll.seconds, multiple: poll.multiple } }
      : {}),
    ...ids,
  });
}
