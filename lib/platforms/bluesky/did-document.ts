import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';

const shape = v.object({
  id: v.string(),
  alsoKnownAs: v.optional(v.array(v.string()), []),
  service: v.optional(v.array(v.object({ id: v.string(), serviceEndpoint: v.unknown() })), []),
});

/** What of a DID document matters here. https://atproto.com/specs/did, read 2026-11. */
export type DidDocument = v.InferOutput<typeof shape>;

/** Fetches a DID document: `did:plc` from the public directory, `did:web` from its own website. */
export async function fetchDidDocument(did: string, io: PublisherIo): Promise<Result<DidDocument, Failure>> {
  const address = did.startsWith('did:web:')
    ? `https://${decodeURIComponent(did.slice(8))}/.well-known/did.json`
    : `https://plc.directory/${did}`;
  try {
    const answer = await io.fetch(address, { signal: io.signal, credentials: 'omit', redirect: 'error' });
    if (answer.status === 404 || answer.status === 410)
      return fail(failure('not-found', `${address}: ${answer.status}`));
    if (!answer.ok) return fail(failure('server-error', `${address}: ${answer.status}`));
    const parsed = v.safeParse(shape, await answer.json());
    if (!parsed.success || parsed.output.id !== did)
      return fail(failure('not-a-server', `${address}: not the document of ${did}`));
    return ok(parsed.output);
  } catch (error) {
    return fail(failure('host-unreachable', `${address}: ${String(error)}`));
  }
}

/** The https origin of the server that holds the account; null where the document names none. */
export function serverOf({ service }: DidDocument): string | null {
  const endpoint = service.find(({ id }) => id.endsWith('#atproto_pds'))?.serviceEndpoint;
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint)) return null;
  const url = new URL(endpoint);
  return url.protocol === 'https:' ? url.origin : null;
}
