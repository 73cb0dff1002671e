import { createHash } from 'node:crypto';
import { ok } from '@/lib/domain/result';
import type { AccountIo } from '@/lib/domain/publisher';
import type { HttpAnswer, HttpRequest, LoopbackServer } from './loopback-server';
import type { FakeNetwork } from './publisher-contract';

export const DID = 'did:plc:aaaabbbbccccddddeeeeffff';
const HANDLE = 'casaluz.test';
const SERVER = 'https://pds.tend.test';
const APP_PASSWORD = 'abcd-efgh-2345-6789';
export const NOW = Date.UTC(2026, 10, 24, 9);

const HOUR_MS = 3_600_000;

const error = (status: number, name: string): HttpAnswer => ({
  status,
  json: { error: name, message: name },
});

/** The part of an AT Protocol server that a publisher uses, with the refusals that @atproto/pds 0.5.35 gives (measured 2026-11-24). */
export class FakePds implements FakeNetwork {
  readonly records = new Map<string, string>();
  readonly refreshed: string[] = [];
  readonly uploads: string[] = [];
  /** What was uploaded, by its name. */
  readonly blobs = new Map<string, Buffer>();
  /** What `io` keeps and loads. */
  readonly notes = new Map<string, string>();
  readonly files = new Map<string, Blob>();
  /** Access tokens from here on end this long after `NOW`. */
  lifeMs = 2 * HOUR_MS;
  /** Every access token so far has ended, by the server's clock. */
  expire = () => this.#expired.push(...this.#access.splice(0));
  /** The app password was revoked. */
  revoke = () => void (this.#refresh.length = 0);
  #access: string[] = [];
  #refresh: string[] = [];
  readonly #expired: string[] = [];
  #tokens = 0;
  #vault: string | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  isSend = ({ url }: HttpRequest) => url.pathname === '/xrpc/com.atproto.repo.putRecord';
  refusal = (status: number) =>
    JSON.stringify({ error: status === 401 ? 'AuthMissing' : 'Refused', message: 'no' });
  visible = () => this.records.size;

  respond(request: HttpRequest): HttpAnswer {
    const method = request.url.pathname.replace('/xrpc/', '');
    const json = request.headers.get('content-type')?.includes('json');
    const body = json ? (JSON.parse(request.body.toString()) as Record<string, string>) : {};
    const bearer = request.headers.get('authorization')?.replace('Bearer ', '') ?? null;
    switch (method) {
      case 'com.atproto.server.createSession':
        return body['password'] === APP_PASSWORD ? this.#session() : error(401, 'AuthenticationRequired');
      case 'com.atproto.server.refreshSession':
        return this.#refreshSession(bearer);
      case 'com.atproto.repo.getRecord':
        return this.#get(request.url.searchParams);
      case 'com.atproto.repo.describeRepo':
        return { status: 200, json: { did: DID, handle: HANDLE } };
      case 'com.atproto.sync.getBlob': {
        const bytes = this.blobs.get(request.url.searchParams.get('cid') ?? '');
        return bytes ? { status: 200, json: null, bytes } : error(400, 'BlobNotFound');
      }
      case 'com.atproto.identity.resolveHandle':
        return request.url.searchParams.get('handle') === HANDLE
          ? { status: 200, json: { did: DID } }
          : error(400, 'HandleNotFound');
    }
    const refused = this.#refuses(bearer);
    if (refused) return refused;
    switch (method) {
      case 'com.atproto.repo.putRecord':
        return this.#put(body);
      case 'com.atproto.repo.deleteRecord':
        this.records.delete(uriOf(body));
        return { status: 200, json: {} };
      case 'com.atproto.repo.uploadBlob': {
        const mimeType = request.headers.get('content-type') ?? '';
        this.uploads.push(mimeType);
        const ref = { $link: `bafk${request.body.length}` };
        this.blobs.set(ref.$link, request.body);
        return { status: 200, json: { blob: { $type: 'blob', ref, mimeType, size: request.body.length } } };
      }
      case 'com.atproto.server.getServiceAuth': {
        const { aud, lxm } = Object.fromEntries(request.url.searchParams);
        return { status: 200, json: { token: `pass ${aud} ${lxm}` } };
      }
      default:
        return error(501, 'MethodNotImplemented');
    }
  }

  io(fetch: LoopbackServer['fetch'], signal: AbortSignal): AccountIo {
    this.#vault ??= this.#newVault();
    return {
      fetch,
      signal,
      clock: { now: () => NOW },
      random: () => 0.5,
      account: { remoteId: DID, server: SERVER, handle: HANDLE },
      media: { load: async (assetId) => ok(this.files.get(assetId) ?? new Blob([assetId])) },
      notes: {
        read: async (name) => this.notes.get(name) ?? null,
        write: async (name, value) => void this.notes.set(name, value),
        forget: async (name) => void this.notes.delete(name),
      },
      session: {
        read: async () => this.#vault,
        write: async (session) => void (this.#vault = session),
        lock: (work) => {
          const done = this.#queue.then(work);
          this.#queue = done.catch(() => undefined);
          return done;
        },
      },
    };
  }

  /** What the vault holds after a sign-in; tokens given from now on are as `lifeMs` says. */
  signIn(): void {
    this.#vault = this.#newVault();
  }

  forget(): void {
    this.#vault = '';
  }

  #newVault(): string {
    const { accessJwt, refreshJwt } = this.#session().json as Record<string, string>;
    return JSON.stringify({ v: 1, did: DID, server: SERVER, accessJwt, refreshJwt });
  }

  #session(): HttpAnswer {
    const n = ++this.#tokens;
    const payload = Buffer.from(JSON.stringify({ n, exp: (NOW + this.lifeMs) / 1_000 })).toString(
      'base64url',
    );
    const [accessJwt, refreshJwt] = [`a.${payload}.s`, `r.${payload}.s`];
    this.#access.push(accessJwt);
    this.#refresh.push(refreshJwt);
    return { status: 200, json: { did: DID, handle: HANDLE, accessJwt, refreshJwt } };
  }

  #refreshSession(bearer: string | null): HttpAnswer {
    if (bearer === null || !this.#refresh.includes(bearer)) return error(400, 'ExpiredToken');
    this.#refresh = this.#refresh.filter((token) => token !== bearer);
    this.refreshed.push(bearer);
    return this.#session();
  }

  #refuses(bearer: string | null): HttpAnswer | null {
    if (bearer === null) return error(401, 'AuthMissing');
    if (this.#expired.includes(bearer)) return error(400, 'ExpiredToken');
    return this.#access.includes(bearer) ? null : error(400, 'InvalidToken');
  }

  #put(body: Record<string, unknown>): HttpAnswer {
    const uri = uriOf(body as Record<string, string>);
    const record = JSON.stringify(body['record']);
    const there = this.records.get(uri);
    const swap = body['swapRecord'];
    const isStale = typeof swap === 'string' && (there === undefined || cidOf(there) !== swap);
    if (isStale || (there !== undefined && there !== record && swap === null))
      return error(400, 'InvalidSwap');
    this.records.set(uri, record);
    return { status: 200, json: { uri, cid: cidOf(record) } };
  }

  #get(query: URLSearchParams): HttpAnswer {
    const uri = uriOf(Object.fromEntries(query));
    const record = this.records.get(uri);
    if (record === undefined) return error(400, 'RecordNotFound');
    return { status: 200, json: { uri, cid: cidOf(record), value: JSON.parse(record) } };
  }
}

const uriOf = ({ repo, collection, rkey }: Readonly<Record<string, string>>): string =>
  `at://${repo}/${collection}/${rkey}`;

const cidOf = (record: string): string => `bafyrei${createHash('sha256').update(record).digest('hex')}`;
