import * as v from 'valibot';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask, type Door } from './api';
import type { ApiFailure } from './failures';

const shape = v.object({
  id: v.string(),
  username: v.string(),
  display_name: v.string(),
  url: v.pipe(v.string(), v.startsWith('https://'), v.url()),
});

/**
 * Whose token this is. Any refusal of the server's own means that it isn't good any more: snac 2.75 says 422 in place of 401 (measured
 * 2026-11-27).
 */
export async function me(
  door: Required<Door>,
  io: PublisherIo,
): Promise<Result<v.InferOutput<typeof shape>, ApiFailure>> {
  const answer = await ask(io, door, { path: '/api/v1/accounts/verify_credentials' }, shape);
  if (answer.ok) return ok(answer.value.value);
  const { failure } = answer;
  return fail(failure.code === 'rejected' ? { ...failure, code: 'auth-expired' } : failure);
}
