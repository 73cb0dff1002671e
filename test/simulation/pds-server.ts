import type { HttpAnswer, HttpRequest, SimServer } from './http';
import type { Timeline } from './timeline';
import type { Truth, Visible } from './truth';

const PUT = '/xrpc/com.atproto.repo.putRecord';
const HOUR_MS = 3_600_000;

const refuse = (status: number, error: string): HttpAnswer => ({ status, body: { error, message: error } });

interface PutInput {
  readonly repo: string;
  readonly collection: string;
  readonly rkey: string;
  readonly swapRecord?: null;
  readonly record: { readonly text: string; readonly reply?: { readonly parent: { readonly uri: string } } };
}

/** The part of an AT Protocol server that the Bluesky publisher uses, with the refusals of @atproto/pds 0.5.35 (measured 2026-11-24). */
export class PdsServer implements SimServer {
  readonly origin = 'https://pds.test';
  readonly tellsTime = true;
  readonly #timeline: Timeline;
  readonly #truth: Truth;
  readonly #records = new Map<
    string,
    { readonly record: PutInput['record']; readonly cid: string; readonly post: Visible }
  >();
  readonly #accounts = new Map<string, string>();
  /** Account by token; access tokens end after two hours. */
  readonly #access = new Map<string, { readonly did: string; readonly until: number }>();
  readonly #refresh = new Map<string, string>();
  #tokens = 0;
  #cids = 0;

  constructor(timeline: Timeline, truth: Truth) {
    this.#timeline = timeline;
    this.#truth = truth;
  }

  publishes = ({ method, url }: HttpRequest): boolean => method === 'POST' && url.pathname === PUT;

  /** Access tokens end; every second time the app password is revoked as well. */
  expire(): void {
    for (const [token, { did }] of this.#access) this.#access.set(token, { did, until: 0 });
    if (this.#tokens % 2 === 0) this.#refresh.clear();
  }

  didOf(accountId: string): string {
    const did = `did:plc:${accountId.replaceAll(/[^a-z]/g, '').padEnd(23, 'a')}${accountId.startsWith('c1') ? '2' : '3'}`;
    this.#accounts.set(did, accountId);
    return did;
  }

  /** A session as the vault keeps it. */
  signIn(accountId: string): string {
    const did = this.didOf(accountId);
    return JSON.stringify({ v: 1, did, server: this.origin, ...this.#tokensFor(did) });
  }

  respond({ method, url, headers, body }: HttpRequest): HttpAnswer {
    const bearer = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    switch (url.pathname.replace('/xrpc/', '')) {
      case 'com.atproto.server.createSession': {
        const { identifier } = JSON.parse(body) as { identifier: string };
        return { status: 200, body: { did: identifier, ...this.#tokensFor(identifier) } };
      }
      case 'com.atproto.server.refreshSession': {
        const did = this.#refresh.get(bearer);
        if (did === undefined) return refuse(400, 'ExpiredToken');
        this.#refresh.delete(bearer);
        return { status: 200, body: { did, ...this.#tokensFor(did) } };
      }
      case 'com.atproto.repo.getRecord': {
        const uri = uriOf(Object.fromEntries(url.searchParams));
        const found = this.#records.get(uri);
        return found
          ? { status: 200, body: { uri, cid: found.cid, value: found.record } }
          : refuse(400, 'RecordNotFound');
      }
    }
    if (method === 'HEAD') return { status: 404 };
    const session = this.#access.get(bearer);
    if (!session) return refuse(400, 'InvalidToken');
    if (session.until <= this.#timeline.now) return refuse(400, 'ExpiredToken');
    if (url.pathname === PUT) return this.#put(JSON.parse(body) as PutInput, session.did);
    if (url.pathname.endsWith('deleteRecord')) {
      const uri = uriOf(JSON.parse(body) as Record<string, string>);
      const found = this.#records.get(uri);
      if (found) found.post.removed = true;
      this.#records.delete(uri);
      return { status: 200 };
    }
    return refuse(501, 'MethodNotImplemented');
  }

  #put({ repo, collection, rkey, swapRecord, record }: PutInput, did: string): HttpAnswer {
    if (repo !== did) return refuse(403, 'Forbidden');
    const uri = uriOf({ repo, collection, rkey });
    const there = this.#records.get(uri);
    if (there) {
      const isSame = JSON.stringify(there.record) === JSON.stringify(record);
      if (isSame) return { status: 200, body: { uri, cid: there.cid } };
      if (swapRecord === null) return refuse(400, 'InvalidSwap');
    }
    const cid = `bafyrei${++this.#cids}`;
    const post = this.#truth.commit({
      server: this.origin,
      account: this.#accounts.get(did) ?? did,
      id: uri,
      key: rkey,
      text: record.text,
      parent: record.reply?.parent.uri ?? null,
      at: this.#timeline.now,
      shownAt: this.#timeline.now,
      removed: false,
    });
    this.#records.set(uri, { record, cid, post });
    return { status: 200, body: { uri, cid } };
  }

  #tokensFor(did: string): { readonly accessJwt: string; readonly refreshJwt: string } {
    const n = ++this.#tokens;
    const until = this.#timeline.now + 2 * HOUR_MS;
    const accessJwt = jwt({ n, exp: until / 1_000 });
    const refreshJwt = jwt({ n, refresh: true });
    this.#access.set(accessJwt, { did, until });
    this.#refresh.set(refreshJwt, did);
    return { accessJwt, refreshJwt };
  }
}

const jwt = (claims: object): string =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;

const uriOf = ({ repo, collection, rkey }: Readonly<Record<string, unknown>>): string =>
  `at://${String(repo)}/${String(collection)}/${String(rkey)}`;
