import type { PublisherIo } from '@/lib/domain/publisher';
import { isDid } from './parse-identifier';
import { READ_MS, timeLimit } from '@/lib/http/time-limit';

/**
 * The DID that a handle's own website names, or null. Browsers can't read the DNS record that is the other proof, and few of these
 * websites allow other origins, so this is a second try only. https://atproto.com/specs/handle#https-well-known-method, read 2026-11.
 */
export async function askWebsite(handle: string, io: PublisherIo): Promise<string | null> {
  try {
    const address = `https://${handle}/.well-known/atproto-did`;
    const signal = timeLimit(io, READ_MS);
    const answer = await io.fetch(address, { signal, credentials: 'omit', redirect: 'error' });
    const text = (await answer.text()).trim();
    return answer.ok && isDid(text) ? text : null;
  } catch {
    return null;
  }
}
