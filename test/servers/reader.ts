import { createHash } from 'node:crypto';

// A client that shares nothing with the extension: the tests' and benches' independent witness. Plain fetch, the
// public read methods of the protocol, no sign-in.

export interface PostOnServer {
  readonly uri: string;
  readonly rkey: string;
  readonly cid: string;
  readonly text: string;
  readonly createdAt: string;
  readonly langs: readonly string[];
  readonly facets: readonly unknown[];
  readonly embed: unknown;
}

interface RecordPage {
  readonly cursor?: string;
  readonly records: readonly {
    readonly uri: string;
    readonly cid: string;
    readonly value: {
      readonly text?: string;
      readonly createdAt?: string;
      readonly langs?: readonly string[];
      readonly facets?: readonly unknown[];
      readonly embed?: unknown;
    };
  }[];
}

/** The protocol's own upper bound for one page of listRecords. */
const PAGE_SIZE = 100;

/**
 * Every post of an account, newest record key first, over as many pages as there are.
 * @param server base address, such as the practice network's `serverUrl`
 * @throws when the server answers anything but 200
 */
export async function listPosts(server: string, did: string): Promise<PostOnServer[]> {
  const posts: PostOnServer[] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({
      repo: did,
      collection: 'app.bsky.feed.post',
      limit: String(PAGE_SIZE),
    });
    if (cursor) query.set('cursor', cursor);
    const response = await get(`${server}/xrpc/com.atproto.repo.listRecords?${query}`);
    const answer = (await response.json()) as RecordPage;
    for (const { uri, cid, value } of answer.records) {
      posts.push({
        uri,
        rkey: uri.split('/').at(-1) ?? '',
        cid,
        text: value.text ?? '',
        createdAt: value.createdAt ?? '',
        langs: value.langs ?? [],
        facets: value.facets ?? [],
        embed: value.embed ?? null,
      });
    }
    cursor = answer.cursor;
  } while (cursor);
  return posts;
}

/** A file of an account as stored: its bytes, their type and SHA-256 in hex. */
export async function getBlob(
  server: string,
  did: string,
  cid: string,
): Promise<{ bytes: Uint8Array; type: string; sha256: string }> {
  const query = new URLSearchParams({ did, cid });
  const response = await get(`${server}/xrpc/com.atproto.sync.getBlob?${query}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, type: response.headers.get('content-type') ?? '', sha256 };
}

/** The text a facet covers: its range counts UTF-8 bytes. */
export function facetText(text: string, range: { byteStart: number; byteEnd: number }): string {
  return Buffer.from(text, 'utf8').subarray(range.byteStart, range.byteEnd).toString('utf8');
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}: ${await response.text()}`);
  return response;
}
