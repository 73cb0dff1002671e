import { failure, type Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { fetchDidDocument, serverOf } from './did-document';
import { isDid } from './parse-identifier';
import { parsePostAddress } from './parse-post-address';
import { readRef, type PostRef } from './read-ref';
import { PUBLIC_API } from './resolve-handle';
import { resolveMention } from './resolve-mention';

/**
 * The post that an address means, read where its author's account is, else, where that is out of reach, from the network's public service.
 * `target-gone` where there is no such post or author (any more), `rejected` where the text is no address of a post.
 */
export async function findTarget(address: string, io: AccountIo): Promise<Result<PostRef, Failure>> {
  const place = parsePostAddress(address);
  if (place === null) return fail(failure('rejected', `not an address of a post: ${address}`));
  const did = isDid(place.author) ? ok(place.author) : await resolveMention(place.author, io);
  if (!did.ok) return did;
  if (did.value === null) return fail(failure('target-gone', `nobody is ${place.author}`));
  const server = await serverFor(did.value, io);
  const read = server.ok ? await readRef(did.value, place.rkey, server.value, io) : server;
  if (read.ok || read.failure.code === 'target-gone') return read;
  const known = await readRef(did.value, place.rkey, PUBLIC_API, io);
  return known.ok ? known : read;
}

async function serverFor(did: string, io: AccountIo): Promise<Result<string, Failure>> {
  if (did === io.account.remoteId) return ok(io.account.server);
  const document = await fetchDidDocument(did, io);
  if (!document.ok)
    return fail(
      document.failure.code === 'not-found'
        ? failure('target-gone', document.failure.detail)
        : document.failure,
    );
  const server = serverOf(document.value);
  return server === null ? fail(failure('target-gone', `${did} has no public server`)) : ok(server);
}
