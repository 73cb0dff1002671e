import type { Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import { PUBLIC_API, resolveHandle } from './resolve-handle';

/**
 * Whom a mention means; null where nobody has the handle, which then stays plain text. Where nobody could be asked it is a failure: a
 * mention that silently isn't one would be another post than the one that was confirmed.
 *
 * The public service is asked first, because a server's "unable to resolve" may only mean that it could not ask (PDS 0.5 answers 400 to
 * both), the account's own server where that is out of reach.
 */
export async function resolveMention(handle: string, io: AccountIo): Promise<Result<string | null, Failure>> {
  const known = await resolveHandle(handle, PUBLIC_API, io);
  if (known.ok) return known;
  if (known.failure.code === 'not-found') return ok(null);
  const own = await resolveHandle(handle, io.account.server, io);
  return own.ok ? own : known;
}
