import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeAccount } from './accounts.ts';
import { startPracticeNetwork } from './network.ts';
import type { PracticeNetwork } from './network.ts';
import { newPost, signIn, xrpc } from './test-client.ts';
import type { Session } from './test-client.ts';

// What publishing relies on, seen on the real server: a new server version that behaves otherwise fails here first.

const PUT = 'com.atproto.repo.putRecord';
const REFRESH = 'com.atproto.server.refreshSession';

let dir: string;
let network: PracticeNetwork;
let account: PracticeAccount;
let session: Session;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tend-sessions-'));
  network = await startPracticeNetwork({ dir });
  account = await network.createAccount({ handle: 'signing-in.test', displayName: 'Sessions' });
  session = await signIn(network, account.handle, account.appPassword);
}, 180_000);

afterAll(async () => {
  await network.stop();
  await rm(dir, { recursive: true, force: true });
});

async function put(rkey: string, token: string) {
  const { status, json } = await xrpc(network, PUT, { input: newPost(account.did, rkey, 'x'), token });
  return { status, error: json?.['error'] ?? null };
}

describe('sessions', () => {
  it('refuse a wrong password with 401', async () => {
    const input = { identifier: account.handle, password: 'aaaa-bbbb-cccc-dddd' };
    const answer = await xrpc(network, 'com.atproto.server.createSession', { input });
    expect([answer.status, answer.json?.['error']]).toEqual([401, 'AuthenticationRequired']);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('call an access token that has ended 400 ExpiredToken, not 401', async () => {
    const token = await signedToken(account.did, -60);
    expect(await put('3lbabcdefgh6a', token)).toMatchObject({ status: 400, error: 'ExpiredToken' });
  });

  it('call a token that makes no sense 400 InvalidToken, and none at all 401 AuthMissing', async () => {
    expect(await put('3lbabcdefgh6a', 'garbage')).toMatchObject({
      status: 400,
      error: 'InvalidToken',
    });
    expect(await put('3lbabcdefgh6a', '')).toMatchObject({ status: 401, error: 'AuthMissing' });
  });

  it('let a refresh token be used again for two hours, and give the same successor', async () => {
    const refresh = async () => {
      const { status, json } = await xrpc(network, REFRESH, {
        bytes: new Uint8Array(0),
        token: session.refreshJwt,
      });
      return { status, id: tokenPart(String(json?.['refreshJwt']), 'jti') };
    };
    const first = await refresh();
    const second = await refresh();
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.id).toBe(first.id);
  });

  it('of a revoked app password: no sign-in, no refresh, but the access token works to its end', async () => {
    const own = await signIn(network, account.handle, account.password);
    const list = await xrpc(network, 'com.atproto.server.listAppPasswords', { token: own.accessJwt });
    const [{ name }] = (list.json ?? {})['passwords'] as [{ name: string }];
    const revoke = { input: { name }, token: own.accessJwt };
    expect((await xrpc(network, 'com.atproto.server.revokeAppPassword', revoke)).status).toBe(200);

    await expect(signIn(network, account.handle, account.appPassword)).rejects.toThrow('401');
    const call = { bytes: new Uint8Array(0), token: session.refreshJwt };
    const refreshed = await xrpc(network, REFRESH, call);
    expect([refreshed.status, refreshed.json?.['error']]).toEqual([400, 'ExpiredToken']);
    expect((await put('3lbabcdefgh7a', session.accessJwt)).status).toBe(200);
  });

  it('are limited to 30 sign-ins in five minutes where the server limits', async () => {
    const limited = await startPracticeNetwork({ rateLimits: true });
    try {
      const input = { identifier: 'casaluz.test', password: 'aaaa-bbbb-cccc-dddd' };
      const statuses: number[] = [];
      let last = await xrpc(limited, 'com.atproto.server.createSession', { input });
      for (; last.status !== 429 && statuses.length < 40;) {
        statuses.push(last.status);
        last = await xrpc(limited, 'com.atproto.server.createSession', { input });
      }
      expect(statuses).toHaveLength(30);
      expect(last.json?.['error']).toBe('RateLimitExceeded');
      const seconds = Number(last.headers.get('retry-after'));
      const reset = Number(last.headers.get('ratelimit-reset'));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(300);
      // Seconds since 1970, to the same moment.
      expect(Math.abs(reset - Date.now() / 1000 - seconds)).toBeLessThan(5);
    } finally {
      await limited.stop();
    }
  }, 90_000);
});

/** An access token as the server signs it, that ends `seconds` from now. */
async function signedToken(did: string, seconds: number): Promise<string> {
  const secrets = JSON.parse(await readFile(join(dir, 'secrets.json'), 'utf8')) as { jwt: string };
  const now = Math.floor(Date.now() / 1000);
  const claims = { scope: 'com.atproto.appPass', aud: 'did:web:pds.tend.test', sub: did, iat: now - 7_200 };
  const head = encode({ typ: 'at+jwt', alg: 'HS256' });
  const body = encode({ ...claims, exp: now + seconds });
  return `${head}.${body}.${createHmac('sha256', secrets.jwt).update(`${head}.${body}`).digest('base64url')}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function tokenPart(token: string, name: string): unknown {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  return (JSON.parse(claims) as Record<string, unknown>)[name];
}
