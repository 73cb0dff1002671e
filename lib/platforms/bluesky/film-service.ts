import * as v from 'valibot';
import type { AccountIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import type { XrpcFailure } from './failures';
import { withSession } from './with-session';
import { query, type Door } from './xrpc';

/** The network's own service that makes films playable: https://docs.bsky.app/docs/tutorials/video, read 2026-11-27. */
export const FILM_SERVICE = 'https://video.bsky.app';
const FILM_SERVICE_DID = 'did:web:video.bsky.app';

/** How long a pass is asked for, and how long before its end it is asked for again, s; the network's own app does the same. */
const PASS_S = 30 * 60;
const SPARE_S = 60;

const pass = v.object({ token: v.string() });

export interface FilmService {
  /** The service with a pass that lets it put the film on the account's server. `renew`: a new one, because it is kept for later. */
  door(options?: { readonly renew: true }): Promise<Result<Door, XrpcFailure>>;
  /** The service with a pass for its own question about what the account may still upload. */
  limitsDoor(): Promise<Result<Door, XrpcFailure>>;
}

/** Passes come from the account's own server: the service never sees the session. */
export function makeFilmService(io: AccountIo): FilmService {
  let kept: { readonly bearer: string; readonly endsAt: number } | null = null;
  const nowS = (): number => Math.floor(io.clock.now() / 1_000);
  const ask = async (aud: string, lxm: string): Promise<Result<string, XrpcFailure>> => {
    const params = { aud, lxm, exp: String(nowS() + PASS_S) };
    const given = await withSession(io, (door) =>
      query(io, door, 'com.atproto.server.getServiceAuth', params, pass),
    );
    return given.ok ? ok(given.value.token) : given;
  };
  const open = (bearer: string): Result<Door, XrpcFailure> => ok({ server: FILM_SERVICE, bearer });
  return {
    async door(options) {
      if (kept && !options?.renew && kept.endsAt - nowS() > SPARE_S) return open(kept.bearer);
      const endsAt = nowS() + PASS_S;
      const bearer = await ask(didOf(io.account.server), 'com.atproto.repo.uploadBlob');
      if (!bearer.ok) return bearer;
      kept = { bearer: bearer.value, endsAt };
      return open(bearer.value);
    },
    async limitsDoor() {
      const bearer = await ask(FILM_SERVICE_DID, 'app.bsky.video.getUploadLimits');
      return bearer.ok ? open(bearer.value) : bearer;
    },
  };
}

/** The `did:web` of a server: https://w3c-ccg.github.io/did-method-web/, where a port's colon is written as %3A. */
const didOf = (server: string): string => `did:web:${encodeURIComponent(new URL(server).host)}`;

/** Servers that Bluesky runs: films can't go around its service there. */
export const isBlueskyOwn = (server: string): boolean => {
  const { hostname } = new URL(server);
  return hostname === 'bsky.social' || hostname.endsWith('.bsky.network');
};
