import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask, type Door } from './api';
import { plain } from './failures';

const shape = v.object({ statuses: v.array(v.object({ id: v.string() })) });

/**
 * The server's own id of the post at an address, which may be on any server: it fetches it. `target-gone` where it can't, or where it isn't a
 * post. https://docs.joinmastodon.org/methods/search/#v2, read 2026-11.
 */
export async function resolvePost(
  address: string,
  door: Door,
  io: PublisherIo,
): Promise<Result<string, Failure>> {
  const query = { q: address, resolve: 'true', type: 'statuses', limit: '1' };
  const answer = await ask(io, door, { path: '/api/v2/search', query }, shape);
  if (!answer.ok) return fail(plain(answer.failure));
  const id = answer.value.value.statuses[0]?.id;
  return id === undefined ? fail(failure('target-gone', `no post at ${address}`)) : ok(id);
}
