import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Connection, FoundAccount, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { serialiseSession } from './session';
import { procedure } from './xrpc';

/** Four groups of four: what the network hands out. https://atproto.com/specs/xrpc#app-passwords, read 2026-11. */
const APP_PASSWORD = /^[a-z0-9]{4}(?:-[a-z0-9]{4}){3}$/;

const answer = v.object({ did: v.string(), accessJwt: v.string(), refreshJwt: v.string() });

/**
 * Exchanges an app password for a session. The account's own password is refused before anything is sent (`bad-credentials`, detail
 * `not-an-app-password`): an app password can be revoked alone, can't change the account, and needs no code by e-mail.
 */
export async function connect(
  found: FoundAccount,
  secret: string,
  io: PublisherIo,
): Promise<Result<Connection, Failure>> {
  const password = secret.trim();
  if (!APP_PASSWORD.test(password)) return fail(failure('bad-credentials', 'not-an-app-password'));
  const input = { identifier: found.remoteId, password };
  const door = { server: found.server };
  const signedIn = await procedure(io, door, 'com.atproto.server.createSession', input, answer);
  if (!signedIn.ok) {
    const { code, status, error, detail } = signedIn.failure;
    const isWrong = code === 'rejected' && status === 401 && error !== 'AccountTakedown';
    return fail(isWrong ? failure('bad-credentials', detail) : plain(signedIn.failure));
  }
  const { did, accessJwt, refreshJwt } = signedIn.value;
  if (did !== found.remoteId) return fail(failure('bad-credentials', `it belongs to ${did}`));
  return ok({
    ...found,
    session: serialiseSession({ v: 1, did, server: found.server, accessJwt, refreshJwt }),
  });
}
