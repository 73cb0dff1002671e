import type { Failure } from '@/lib/domain/failure';
import type { SentPart } from '@/lib/domain/delivery';
import type { PostContent } from '@/lib/domain/post';
import type { AccountIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import { findTarget } from './find-target';
import { readRef } from './read-ref';
import { postUri } from './record';
import type { StrongRef } from './strong-ref';

/** `reply` of a post record: what it answers, and the beginning of the whole conversation. */
export interface ReplyRefs {
  readonly root: StrongRef;
  readonly parent: StrongRef;
}

/**
 * What the part after `previous` answers: the first the given address, if any; the next of a thread the part before it; the first comment the
 * first part. Null where it answers nothing.
 */
export async function makeReply(
  { rest = [], extras }: PostContent,
  previous: readonly SentPart[],
  io: AccountIo,
): Promise<Result<ReplyRefs | null, Failure>> {
  const [first] = previous;
  const before = rest[previous.length - 1]?.role === 'comment' ? first : previous.at(-1);
  if (!first || !before) {
    if (extras?.replyTo === undefined) return ok(null);
    const target = await findTarget(extras.replyTo, io);
    return target.ok ? ok({ root: target.value.root, parent: target.value.ref }) : target;
  }
  const parent = await refOf(before, io);
  if (!parent.ok) return parent;
  const root = await rootOf(first, extras?.replyTo !== undefined, io);
  return root.ok ? ok({ root: root.value, parent: parent.value }) : root;
}

/** Of a thread that is itself an answer, the root is the other conversation's: the first part's record says which. */
async function rootOf(
  first: SentPart,
  isAnswer: boolean,
  io: AccountIo,
): Promise<Result<StrongRef, Failure>> {
  if (!isAnswer) return refOf(first, io);
  const own = await readOwn(first, io);
  return own.ok ? ok(own.value.root) : own;
}

async function refOf(part: SentPart, io: AccountIo): Promise<Result<StrongRef, Failure>> {
  if (part.ref !== undefined) return ok({ uri: part.id, cid: part.ref });
  const own = await readOwn(part, io);
  return own.ok ? ok(own.value.ref) : own;
}

const readOwn = ({ id }: SentPart, io: AccountIo) => {
  const { remoteId: did, server } = io.account;
  return readRef(did, id.slice(postUri(did, '').length), server, io);
};
