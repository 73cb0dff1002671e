import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { plain } from './failures';
import { isDid } from './parse-identifier';
import { query } from './xrpc';

/** Resolves handles for everybody, without login. https://docs.bsky.app/docs/advanced-guides/api-directory, read 2026-11. */
export const PUBLIC_API = 'https://public.api.bsky.app';

const answer = v.object({ did: v.pipe(v.string(), v.check(isDid)) });

/** The DID behind a handle, as one server sees it. `not-found` where the server says that there is none. */
export async function resolveHandle(
  handle: string,
  server: string,
  io: PublisherIo,
): Promise<Result<string, Failure>> {
  const asked = await query(io, { server }, 'com.atproto.identity.resolveHandle', { handle }, answer);
  if (asked.ok) return ok(asked.value.did);
  return fail(
    asked.failure.code === 'rejected' ? failure('not-found', asked.failure.detail) : plain(asked.failure),
  );
}
