import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bluesky from '@/lib/platforms/bluesky/publish';
import { PDS_HOST } from '@/test/servers/hosts';
import { startPracticeNetwork, type PracticeNetwork } from '@/test/servers/network';
import { signIn as ownerSignIn, xrpc } from '@/test/servers/test-client';
import { networkIo, signIn, type SignedIn } from './signed-in';

const HOUR_MS = 3_600_000;

let network: PracticeNetwork;
let accounts = 0;

beforeAll(async () => {
  network = await startPracticeNetwork();
});
afterAll(() => network.stop());

const newAccount = (): Promise<PracticeNetwork['accounts'][number]> =>
  network.createAccount({ handle: `session-${++accounts}.test`, displayName: 'Sessions' });

const refreshes = (): number =>
  network.requests().filter(({ method }) => method === 'com.atproto.server.refreshSession').length;

async function publish(me: SignedIn) {
  const content = { text: 'hello', media: [], link: null, langs: [] };
  const prepared = await bluesky.prepare(content, { key: bluesky.newKey(me.io), dueAt: Date.now() }, me.io);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
  return bluesky.send(prepared.value, me.io);
}

async function revokeAppPasswords({ account }: SignedIn): Promise<void> {
  const { accessJwt: token } = await ownerSignIn(network, account.handle, account.password);
  const list = await xrpc(network, 'com.atproto.server.listAppPasswords', { token });
  for (const { name } of (list.json?.['passwords'] ?? []) as { name: string }[])
    await xrpc(network, 'com.atproto.server.revokeAppPassword', { input: { name }, token });
}

describe('find', () => {
  it.each([null, `https://${PDS_HOST}`])(
    'finds an account in the network and at its server (%s)',
    async (server) => {
      const account = await newAccount();
      for (const identifier of [account.handle, `@${account.handle.toUpperCase()}`, account.did]) {
        expect(await bluesky.find(identifier, server, networkIo(network))).toEqual({
          ok: true,
          value: {
            remoteId: account.did,
            handle: account.handle,
            displayName: 'Sessions',
            profileUrl: `https://bsky.app/profile/${account.handle}`,
            server: `https://${PDS_HOST}`,
          },
        });
      }
    },
  );

  it.each([null, `https://${PDS_HOST}`])('says that there is none (%s)', async (server) => {
    const found = await bluesky.find('nobody-at-all.test', server, networkIo(network));
    expect(found).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it.each([
    ['https://casaluz.example', 'not-a-server'],
    ['https://unreachable.invalid', 'host-unreachable'],
  ])('says that %s is no server: %s', async (server, code) => {
    const found = await bluesky.find('casaluz.test', server, networkIo(network));
    expect(found).toMatchObject({ ok: false, failure: { code } });
  });
});

describe('connect', () => {
  it('takes an app password and nothing else', async () => {
    const account = await newAccount();
    const io = networkIo(network);
    const found = await bluesky.find(account.handle, null, io);
    if (!found.ok) throw new Error('find');
    expect(await bluesky.connect(found.value, account.appPassword, io)).toMatchObject({ ok: true });
    const other = network.accounts[0]?.appPassword ?? '';
    for (const secret of ['aaaa-bbbb-cccc-dddd', other, account.password]) {
      const refused = await bluesky.connect(found.value, secret, io);
      expect(refused).toMatchObject({ ok: false, failure: { code: 'bad-credentials' } });
    }
  });

  it('refuses an app password that was revoked', async () => {
    const me = await signIn(bluesky, network, await newAccount());
    await revokeAppPasswords(me);
    await expect(signIn(bluesky, network, me.account)).rejects.toThrow('bad-credentials');
  });

  it('says when a limit of the server ends', async () => {
    const strict = await startPracticeNetwork({ rateLimits: true });
    try {
      const io = networkIo(strict);
      const found = await bluesky.find('casaluz.test', null, io);
      if (!found.ok) throw new Error('find');
      let last = await bluesky.connect(found.value, 'aaaa-bbbb-cccc-dddd', io);
      for (let tries = 0; tries < 40 && !last.ok && last.failure.code === 'bad-credentials'; tries += 1)
        last = await bluesky.connect(found.value, 'aaaa-bbbb-cccc-dddd', io);
      expect(last).toMatchObject({
        ok: false,
        failure: { code: 'rate-limited', retryAt: expect.any(Number) },
      });
      const wait = (last.ok ? 0 : (last.failure.retryAt ?? 0)) - Date.now();
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(300_000);
    } finally {
      await strict.stop();
    }
  }, 120_000);
});

describe('session', () => {
  it('is exchanged shortly before it ends, once for two contexts, and goes on working', async () => {
    const me = await signIn(bluesky, network, await newAccount());
    const before = { session: me.session, refreshes: refreshes() };
    me.skewMs = 2 * HOUR_MS - 60_000;
    const gone = `at://${me.account.did}/app.bsky.feed.post/3lbabcdefgh22`;
    const both = await Promise.all([bluesky.remove(gone, me.io), bluesky.remove(gone, me.io)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(refreshes() - before.refreshes).toBe(1);
    expect(me.session).not.toBe(before.session);
    me.skewMs = 0;
    expect(await publish(me)).toMatchObject({ ok: true });
    expect(refreshes() - before.refreshes).toBe(1);
  });

  it('survives an exchange whose answer was lost', async () => {
    const me = await signIn(bluesky, network, await newAccount());
    me.skewMs = 2 * HOUR_MS;
    network.faults.on('com.atproto.server.refreshSession', { kind: 'drop-after' });
    expect(await publish(me)).toMatchObject({ ok: false, failure: { code: 'aborted' } });
    expect(await publish(me)).toMatchObject({ ok: true });
  });

  it('asks for a login once the app password was revoked and the access token has ended', async () => {
    const me = await signIn(bluesky, network, await newAccount());
    await revokeAppPasswords(me);
    // The server itself lets the access token live on: measured, @atproto/pds 0.5.35.
    expect(await publish(me)).toMatchObject({ ok: true });
    me.skewMs = 2 * HOUR_MS;
    expect(await publish(me)).toMatchObject({ ok: false, failure: { code: 'auth-expired' } });
  });

  it('asks for a login where the session makes no sense to the server', async () => {
    const me = await signIn(bluesky, network, await newAccount());
    me.session = me.session.replace(/"accessJwt":"[^"]+"/, '"accessJwt":"garbage"');
    expect(await publish(me)).toMatchObject({ ok: false, failure: { code: 'auth-expired' } });
  });
});
