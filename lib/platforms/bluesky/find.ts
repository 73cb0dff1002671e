import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { FoundAccount, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { fetchDidDocument, serverOf } from './did-document';
import { parseIdentifier } from './parse-identifier';
import { plain } from './session';
import { settle, xrpcClient } from './xrpc';

/** Resolves handles for everybody, without login. https://docs.bsky.app/docs/advanced-guides/api-directory, read 2026-11. */
export const PUBLIC_API = 'https://public.api.bsky.app';

/**
 * Looks an account up by handle, `@handle`, DID or profile address, at the given server or in the open network. The DID document names
 * the server that holds the account, and must name the handle as its own.
 */
export async function find(
  identifier: string,
  server: string | null,
  io: PublisherIo,
): Promise<Result<FoundAccount, Failure>> {
  const parsed = parseIdentifier(identifier);
  if (!parsed) return fail(failure('not-found', `not a handle: ${identifier}`));
  const did = parsed.startsWith('did:') ? ok(parsed) : await resolveHandle(parsed, server, io);
  if (!did.ok) return did;
  const document = await fetchDidDocument(did.value, io);
  if (!document.ok) return document;
  const claimed = document.value.alsoKnownAs.find((name) => name.startsWith('at://'))?.slice(5);
  const handle = parsed.startsWith('did:') ? claimed : parsed;
  if (handle === undefined || claimed?.toLowerCase() !== handle.toLowerCase()) {
    return fail(failure('conflict', `${did.value} calls itself ${claimed ?? 'nothing'}, not ${parsed}`));
  }
  const pds = server ?? serverOf(document.value);
  if (pds === null) return fail(failure('not-a-server', `${did.value} names no https server`));
  return ok({
    remoteId: did.value,
    handle,
    displayName: await displayName(did.value, handle, pds, io),
    profileUrl: `https://bsky.app/profile/${handle}`,
    server: pds,
  });
}

/** A handle's DID: asked of the given server, or of the public service and then of the handle's own website. */
export async function resolveHandle(
  handle: string,
  server: string | null,
  io: PublisherIo,
): Promise<Result<string, Failure>> {
  const client = xrpcClient(io, server ?? PUBLIC_API);
  const params = { handle: handle as `${string}.${string}` };
  const asked = await settle<unknown>(io, client.get('com.atproto.identity.resolveHandle', { params }));
  if (asked.ok) {
    const found = v.safeParse(v.object({ did: v.pipe(v.string(), v.startsWith('did:')) }), asked.value);
    return found.success
      ? ok(found.output.did)
      : fail(failure('not-a-server', 'resolveHandle without a DID'));
  }
  if (asked.failure.code === 'rejected') {
    const own = server === null ? await askWebsite(handle, io) : null;
    return own === null ? fail(failure('not-found', asked.failure.detail)) : ok(own);
  }
  return fail(plain(asked.failure));
}

/** https://atproto.com/specs/handle#https-well-known-method, read 2026-11. */
async function askWebsite(handle: string, io: PublisherIo): Promise<string | null> {
  try {
    const answer = await io.fetch(`https://${handle}/.well-known/atproto-did`, {
      signal: io.signal,
      credentials: 'omit',
      redirect: 'error',
    });
    const text = (await answer.text()).trim();
    return answer.ok && /^did:(plc|web):[A-Za-z0-9.:%-]{1,200}$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** The profile record's name; the handle where there is none or it can't be read. */
async function displayName(did: string, handle: string, server: string, io: PublisherIo): Promise<string> {
  const params = {
    repo: did as `did:plc:${string}`,
    collection: 'app.bsky.actor.profile' as const,
    rkey: 'self',
  };
  const record = await settle<unknown>(
    io,
    xrpcClient(io, server).get('com.atproto.repo.getRecord', { params }),
  );
  const parsed =
    record.ok &&
    v.safeParse(
      v.object({ value: v.object({ displayName: v.pipe(v.string(), v.minLength(1)) }) }),
      record.value,
    );
  return parsed && parsed.success ? parsed.output.value.displayName : handle;
}
