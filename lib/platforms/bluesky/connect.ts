import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Connection, FoundAccount, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain, serialise } from './session';
import { settle, xrpcClient } from './xrpc';

/** Four groups of four: what the network hands out. https://atproto.com/specs/xrpc#app-passwords, read 2026-11. */
const APP_PASSWORD = /^[a-z0-9]{4}(?:-[a-z0-9]{4}){3}$/;

const tokens = v.object({
  did: v.string(),
  handle: v.string(),
  accessJwt: v.string(),
  refreshJwt: v.string(),
});

/**
 * Exchanges an app password for a session. The account's own password is refused before anything is sent (`bad-credentials`,
 * detail `not-an-app-password`): an app password can be revoked alone and can't change the account.
 */
export async function connect(
  found: FoundAccount,
  secret: string,
  io: PublisherIo,
): Promise<Result<Connection, Failure>> {
  const password = secret.trim();
  if (!APP_PASSWORD.test(password)) return fail(failure('bad-credentials', 'not-an-app-password'));
  const client = xrpcClient(io, found.server);
  const answer = await settle<unknown>(
    io,
    client.post('com.atproto.server.createSession', { input: { identifier: found.remoteId, password } }),
  );
  if (!answer.ok) {
    const { status, error } = answer.failure;
    const isWrong = status === 401 && error !== undefined;
    return fail(isWrong ? failure('bad-credentials', answer.failure.detail) : plain(answer.failure));
  }
  const session = v.safeParse(tokens, answer.value);
  if (!session.success) return fail(failure('not-a-server', 'createSession without tokens'));
  const { did, accessJwt, refreshJwt } = session.output;
  if (did !== found.remoteId)
    return fail(failure('conflict', `the server signed in ${did}, not ${found.remoteId}`));
  return ok({ ...found, session: serialise({ v: 1, did, server: found.server, accessJwt, refreshJwt }) });
}
