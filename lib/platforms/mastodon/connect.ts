import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Connection, FoundAccount, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask } from './api';
import { plain, type ApiFailure } from './failures';
import { remoteIdOf } from './remote-id';
import { readServerInfo } from './server-info';
import { serialiseSession } from './session';
import { parseSecret, type SignInState } from './sign-in-state';
import { me } from './me';

const token = v.object({ access_token: v.string() });

/**
 * Second half of a sign-in: exchanges the code for a token, and asks who that is. `bad-credentials` where the code is no good, or, with the
 * detail `another-account: …`, where somebody else than the wanted account has signed in.
 */
export async function connect(
  found: FoundAccount,
  secret: string,
  io: PublisherIo,
): Promise<Result<Connection, Failure>> {
  const given = parseSecret(secret);
  const code = given && codeOf(given.state, given.answer);
  if (!given || !code || given.state.server !== found.server) return fail(failure('bad-credentials'));
  const { state } = given;
  const exchanged = await exchange(state, code, io);
  if (!exchanged.ok) return fail(signInFailure(exchanged.failure));
  const door = { server: state.server, token: exchanged.value };
  const who = await me(door, io);
  if (!who.ok) return fail(signInFailure(who.failure));
  const { id, username, display_name: displayName, url } = who.value;
  const remoteId = remoteIdOf(id, state.server);
  const [wanted] = found.handle.split('@');
  const isOther =
    found.remoteId === ''
      ? wanted !== '' && wanted?.toLowerCase() !== username.toLowerCase()
      : found.remoteId !== remoteId;
  if (isOther) return fail(failure('bad-credentials', `another-account: ${username}`));
  const info = await readServerInfo(state.server, io);
  if (!info.ok) return info;
  return ok({
    remoteId,
    handle: found.handle === '' ? `${username}@${new URL(url).host}` : found.handle,
    displayName: displayName === '' ? username : displayName,
    profileUrl: url,
    server: state.server,
    serverInfo: info.value,
    session: serialiseSession({ v: 1, ...door, client: state.client }),
  });
}

/** The code alone, as a person copies it, or the address that the browser was sent to; null where that isn't an answer to our question. */
function codeOf({ redirectUrl, nonce }: SignInState, answer: string): string | null {
  if (!answer.startsWith(redirectUrl)) return /^[^\s&]+/.exec(answer)?.[0] ?? null;
  const query = new URL(answer).searchParams;
  return query.get('state') === nonce ? query.get('code') : null;
}

/** https://docs.joinmastodon.org/methods/oauth/#token, read 2026-11. */
async function exchange(
  { server, client, redirectUrl, verifier, scopes }: SignInState,
  code: string,
  io: PublisherIo,
): Promise<Result<string, ApiFailure>> {
  const body = JSON.stringify({
    grant_type: 'authorization_code',
    code,
    client_id: client.id,
    client_secret: client.secret,
    redirect_uri: redirectUrl,
    code_verifier: verifier,
    scope: scopes,
  });
  const answer = await ask(io, { server }, { verb: 'POST', path: '/oauth/token', body }, token);
  return answer.ok ? ok(answer.value.value.access_token) : answer;
}

/** A refusal of the server's own is about the code. */
const signInFailure = (reason: ApiFailure): Failure =>
  reason.code === 'rejected' || reason.code === 'auth-expired'
    ? failure('bad-credentials', reason.detail)
    : plain(reason);
