import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { FoundAccount, PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { askWebsite } from './ask-website';
import { claimedHandle, didDocument, fetchDidDocument, serverOf, type DidDocument } from './did-document';
import { plain } from './failures';
import { isDid, parseIdentifier } from './parse-identifier';
import { httpsOrigin } from '@/lib/http/public-origin';
import { PUBLIC_API, resolveHandle } from './resolve-handle';
import { query } from './xrpc';

/**
 * Looks an account up by handle, `@handle`, DID or profile address: at the given server, or in the open network. The account's DID
 * document names its server, and must name the handle as its own. Failures: `not-found`, `not-a-server` (an address that isn't an
 * AT Protocol server, or a document without one), and whatever the way there gives.
 */
export async function find(
  identifier: string,
  server: string | null,
  io: PublisherIo,
): Promise<Result<FoundAccount, Failure>> {
  const name = parseIdentifier(identifier);
  if (name === null) return fail(failure('not-found', `neither a handle nor a DID: ${identifier.trim()}`));
  const place = server === null ? await inNetwork(name, io) : await atServer(name, server, io);
  if (!place.ok) return place;
  const claimed = claimedHandle(place.value.document);
  if (claimed === undefined || (!isDid(name) && claimed !== name)) {
    return fail(
      failure('not-found', `${place.value.document.id} calls itself ${claimed ?? 'nothing'}, not ${name}`),
    );
  }
  const { document, origin } = place.value;
  return ok({
    remoteId: document.id,
    handle: claimed,
    displayName: (await displayName(document.id, origin, io)) ?? claimed,
    profileUrl: `https://bsky.app/profile/${claimed}`,
    server: origin,
  });
}

interface Place {
  readonly document: DidDocument;
  readonly origin: string;
}

const repo = v.object({ did: v.string(), didDoc: didDocument });

/** At a server of the person's choice, which answers for its own accounts: also where the public directory doesn't know it. */
async function atServer(name: string, server: string, io: PublisherIo): Promise<Result<Place, Failure>> {
  const origin = httpsOrigin(server);
  if (origin === null) return fail(failure('not-a-server', `not an https address: ${server}`));
  const asked = await query(io, { server: origin }, 'com.atproto.repo.describeRepo', { repo: name }, repo);
  if (asked.ok) return ok({ document: asked.value.didDoc, origin });
  const { code, detail } = asked.failure;
  return fail(code === 'rejected' ? failure('not-found', detail) : plain(asked.failure));
}

async function inNetwork(name: string, io: PublisherIo): Promise<Result<Place, Failure>> {
  const did = isDid(name) ? ok(name) : await lookUp(name, io);
  if (!did.ok) return did;
  const document = await fetchDidDocument(did.value, io);
  if (!document.ok) return document;
  const origin = serverOf(document.value);
  if (origin === null) return fail(failure('not-a-server', `${did.value} names no public https server`));
  return ok({ document: document.value, origin });
}

async function lookUp(handle: string, io: PublisherIo): Promise<Result<string, Failure>> {
  const asked = await resolveHandle(handle, PUBLIC_API, io);
  if (asked.ok) return asked;
  const own = await askWebsite(handle, io);
  return own === null ? asked : ok(own);
}

const profile = v.object({ value: v.object({ displayName: v.pipe(v.string(), v.trim(), v.minLength(1)) }) });

/** From the public profile; null where it has no name or can't be read, which is no reason to fail. */
async function displayName(did: string, server: string, io: PublisherIo): Promise<string | null> {
  const params = { repo: did, collection: 'app.bsky.actor.profile', rkey: 'self' };
  const read = await query(io, { server }, 'com.atproto.repo.getRecord', params, profile);
  return read.ok ? read.value.value.displayName : null;
}
