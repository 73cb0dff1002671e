import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { thrownFailure } from './failures';
import { publicOrigin } from '@/lib/http/public-origin';
import { READ_MS, timeLimit } from '@/lib/http/time-limit';

/** What of a DID document matters here. https://atproto.com/specs/did, read 2026-11. */
export const didDocument = v.object({
  id: v.string(),
  alsoKnownAs: v.optional(v.array(v.string()), []),
  service: v.optional(v.array(v.object({ id: v.string(), serviceEndpoint: v.unknown() })), []),
});

export type DidDocument = v.InferOutput<typeof didDocument>;

/** Fetches a DID document: `did:plc` from the public directory, `did:web` from its own website. `not-found` where there is none (any more). */
export async function fetchDidDocument(did: string, io: PublisherIo): Promise<Result<DidDocument, Failure>> {
  const address = addressOf(did);
  if (address === null) return fail(failure('not-found', `${did} has no public address`));
  try {
    const signal = timeLimit(io, READ_MS);
    const answer = await io.fetch(address, { signal, credentials: 'omit', redirect: 'error' });
    if (answer.status === 404 || answer.status === 410)
      return fail(failure('not-found', `${address}: ${answer.status}`));
    if (!answer.ok) return fail(failure('server-error', `${address}: ${answer.status}`));
    const parsed = v.safeParse(didDocument, await answer.json());
    if (parsed.success && parsed.output.id === did) return ok(parsed.output);
    return fail(failure('not-a-server', `${address}: not the document of ${did}`));
  } catch (error) {
    const { code, detail } = thrownFailure(error);
    return fail(failure(code, `${address}: ${detail}`));
  }
}

function addressOf(did: string): string | null {
  if (!did.startsWith('did:web:')) return `https://plc.directory/${did}`;
  const origin = publicOrigin(did.slice('did:web:'.length));
  return origin === null ? null : `${origin}/.well-known/did.json`;
}

/** The handle that the account itself claims: the first one counts. https://atproto.com/specs/did#did-documents */
export const claimedHandle = ({ alsoKnownAs }: DidDocument): string | undefined =>
  alsoKnownAs
    .find((name) => name.startsWith('at://'))
    ?.slice('at://'.length)
    .toLowerCase();

/** The https origin of the server that holds the account; null where the document names none that is public. */
export function serverOf({ id: did, service }: DidDocument): string | null {
  const entry = service.find(({ id }) => id === '#atproto_pds' || id === `${did}#atproto_pds`);
  return typeof entry?.serviceEndpoint === 'string' ? publicOrigin(entry.serviceEndpoint) : null;
}
