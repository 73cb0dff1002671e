import * as v from 'valibot';
import type { Failure } from '@/lib/domain/failure';
import type { FoundAccount, Publisher, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask } from './api';
import { plain, type ApiFailure } from './failures';
import { challengeOf, newSecret } from './pkce';
import { serialiseState } from './sign-in-state';

/** The server shows the code to the person. https://docs.joinmastodon.org/methods/oauth/#authorize, read 2026-11. */
const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob';

/** What Tend does and nothing else: not the messages, not whom one follows. https://docs.joinmastodon.org/api/oauth-scopes/, read 2026-11. */
const SCOPES = 'read:accounts read:statuses read:search write:accounts write:statuses write:media';

/** For servers that know no finer ones. */
const WIDE_SCOPES = 'read write';

const app = v.object({ client_id: v.string(), client_secret: v.string() });

/**
 * First half of a sign-in: makes Tend known to the server, which is done anew each time, since nothing of it is worth keeping; then gives
 * the address where the person says yes. OAuth with PKCE, which servers may ignore.
 */
export const authorize: NonNullable<Publisher['authorize']> = async (found, redirectUrl, io) => {
  const redirect = redirectUrl ?? OUT_OF_BAND;
  const fine = await register(found, redirect, SCOPES, io);
  const isRefused = !fine.ok && fine.failure.code === 'rejected';
  const registered = isRefused ? await register(found, redirect, WIDE_SCOPES, io) : fine;
  if (!registered.ok) return fail(plain(registered.failure));
  const { client, scopes } = registered.value;
  const state = { v: 1, server: found.server, client, redirectUrl: redirect, scopes } as const;
  const secrets = { verifier: newSecret(), nonce: newSecret() };
  const url = new URL('/oauth/authorize', found.server);
  const query = {
    response_type: 'code',
    client_id: client.id,
    redirect_uri: redirect,
    scope: scopes,
    code_challenge: await challengeOf(secrets.verifier),
    code_challenge_method: 'S256',
    // snac 2.75 shows it behind the code, where there is nobody to take it (measured 2026-11-27).
    ...(redirectUrl === null ? {} : { state: secrets.nonce }),
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return ok({ url: url.href, state: serialiseState({ ...state, ...secrets }) });
};

interface Registered {
  readonly client: { readonly id: string; readonly secret: string };
  readonly scopes: string;
}

/** https://docs.joinmastodon.org/methods/apps/#create, read 2026-11. */
async function register(
  { server }: Pick<FoundAccount, 'server'>,
  redirectUrl: string,
  scopes: string,
  io: PublisherIo,
): Promise<Result<Registered, ApiFailure | Failure>> {
  const body = JSON.stringify({ client_name: 'Tend', redirect_uris: redirectUrl, scopes });
  const made = await ask(io, { server }, { verb: 'POST', path: '/api/v1/apps', body }, app);
  if (!made.ok) return made;
  const { client_id: id, client_secret: secret } = made.value.value;
  return ok({ client: { id, secret }, scopes });
}
