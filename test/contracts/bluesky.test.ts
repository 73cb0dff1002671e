import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import bluesky from '@/lib/platforms/bluesky/publish';
import type { Frozen } from '@/lib/domain/delivery';
import { DID, FakePds, NOW } from './fake-pds';
import { html, type HttpFault } from './http-fault';
import { startLoopbackServer, type HttpRequest, type LoopbackServer } from './loopback-server';
import { describePublisherContract } from './publisher-contract';

describe('bluesky', () => {
  describePublisherContract({ publisher: bluesky, network: () => new FakePds() });

  describe('session', () => {
    let pds: FakePds;
    let server: LoopbackServer;
    let frozen: Frozen;

    const io = (signal = AbortSignal.timeout(10_000)) => pds.io(server.fetch, signal);
    const isRefresh = ({ url }: HttpRequest) => url.pathname.endsWith('refreshSession');
    const named = (status: number, error: string): HttpFault => ({
      kind: 'answer',
      status,
      body: JSON.stringify({ error }),
      type: 'application/json',
      committed: false,
    });
    const prepare = (text: string) =>
      bluesky.prepare(
        { text, media: [], link: null, langs: [] },
        { key: bluesky.newKey(io()), dueAt: NOW },
        io(),
      );

    beforeAll(async () => {
      server = await startLoopbackServer((request) => pds.respond(request));
    });
    afterAll(() => server.stop());
    beforeEach(async () => {
      pds = new FakePds();
      server.requests.length = 0;
      const prepared = await prepare('hello');
      if (!prepared.ok) throw new Error('prepare');
      frozen = prepared.value;
    });

    it('is exchanged once by two contexts that need it at the same time', async () => {
      pds.lifeMs = 60_000;
      pds.signIn();
      pds.lifeMs = 7_200_000;
      const [sent, removed] = await Promise.all([
        bluesky.send(frozen, io()),
        bluesky.remove(`at://${DID}/app.bsky.feed.post/3aaaaaaaaaaaa`, io()),
      ]);
      expect([sent.ok, removed.ok]).toEqual([true, true]);
      expect(pds.refreshed).toHaveLength(1);
    });

    it('is exchanged once where the server says that it has ended, and the post goes out once', async () => {
      pds.expire();
      const sent = await Promise.all([bluesky.send(frozen, io()), bluesky.send(frozen, io())]);
      expect(sent.every(({ ok }) => ok)).toBe(true);
      expect(pds.refreshed).toHaveLength(1);
      expect(pds.visible()).toBe(1);
    });

    it('is stored before it is used', async () => {
      pds.expire();
      const before = await io().session.read();
      server.failNext((request) => pds.isSend(request) && pds.refreshed.length > 0, {
        kind: 'reset',
        committed: false,
      });
      expect(await bluesky.send(frozen, io())).toMatchObject({ failure: { code: 'unknown-outcome' } });
      const after = await io().session.read();
      expect(after).not.toBe(before);
      expect(await bluesky.send(frozen, io())).toMatchObject({ ok: true });
      expect(pds.refreshed).toHaveLength(1);
    });

    it('is not asked for again while it is fresh', async () => {
      await bluesky.send(frozen, io());
      expect(server.requests.filter(isRefresh)).toHaveLength(0);
    });

    it('asks for a login where the app password was revoked', async () => {
      pds.expire();
      pds.revoke();
      expect(await bluesky.send(frozen, io())).toMatchObject({ failure: { code: 'auth-expired' } });
      expect(pds.visible()).toBe(0);
    });

    it('asks for a login where nothing, or nothing of ours, is stored', async () => {
      pds.forget();
      expect(await bluesky.send(frozen, io())).toMatchObject({ failure: { code: 'auth-expired' } });
    });

    it.each<[string, HttpFault, string]>([
      ['a reset', { kind: 'reset', committed: false }, 'aborted'],
      ['a 500', named(500, 'InternalServerError'), 'aborted'],
      ['a captive portal', html(200), 'aborted'],
      ['a portal’s 401', html(401), 'aborted'],
      ['an odd refusal', named(400, 'InvalidRequest'), 'aborted'],
      ['a 429', named(429, 'RateLimitExceeded'), 'rate-limited'],
      ['a takedown', named(401, 'AccountTakedown'), 'auth-expired'],
      ['a token that is none', named(400, 'InvalidToken'), 'auth-expired'],
    ])(
      '%s in the way of the exchange, at the instant of sending: nothing has left',
      async (_, fault, code) => {
        pds.expire();
        server.failNext(isRefresh, fault);
        expect(await bluesky.send(frozen, io())).toMatchObject({ ok: false, failure: { code } });
        expect(pds.visible()).toBe(0);
      },
    );

    it.each<[string, HttpFault, string]>([
      ['a reset', { kind: 'reset', committed: false }, 'host-unreachable'],
      ['a lost answer', { kind: 'reset', committed: true }, 'host-unreachable'],
      ['a 503', named(503, 'NotEnoughResources'), 'server-error'],
      ['a captive portal', html(200), 'not-a-server'],
      ['an odd refusal', named(400, 'InvalidRequest'), 'server-error'],
    ])(
      '%s in the way of the exchange, in advance: to be tried again, never a login',
      async (_, fault, code) => {
        pds.expire();
        server.failNext(isRefresh, fault);
        const media = [
          { assetId: GIF, kind: 'image', mime: '', bytes: 1, width: 1, height: 1, alt: '' },
        ] as const;
        const plan = { key: frozen.key, dueAt: NOW };
        const prepared = await bluesky.prepare({ text: '', media, link: null, langs: [] }, plan, io());
        expect(prepared).toMatchObject({ ok: false, failure: { code } });
      },
    );

    it.each([
      [403, 'AccountTakedown', 'auth-expired'],
      [400, 'InvalidToken', 'auth-expired'],
      [401, 'AccountDeactivated', 'auth-expired'],
      [401, 'AuthenticationRequired', 'auth-expired'],
      [403, 'Forbidden', 'rejected'],
      [400, 'InvalidSwap', 'unknown-outcome'],
    ])('a %i %s is %s', async (status, error, code) => {
      server.failNext(pds.isSend, named(status, error));
      expect(await bluesky.send(frozen, io())).toMatchObject({ ok: false, failure: { code } });
    });

    it('never changes what is at our key already', async () => {
      await bluesky.send(frozen, io());
      const other = { ...frozen, body: frozen.body.replace('hello', 'goodbye') };
      expect(await bluesky.send(other, io())).toMatchObject({ failure: { code: 'unknown-outcome' } });
      expect([...pds.records.values()].join()).toContain('hello');
      expect([...pds.records.values()].join()).not.toContain('goodbye');
    });

    it('never deletes what isn’t a post of this account', async () => {
      for (const id of [
        'at://did:plc:other/app.bsky.feed.post/1',
        `at://${DID}/app.bsky.actor.profile/self`,
        '',
        `at://${DID}/app.bsky.feed.post/`,
      ]) {
        expect(await bluesky.remove(id, io())).toMatchObject({ ok: false, failure: { code: 'rejected' } });
      }
      expect(server.requests.filter(({ url }) => url.pathname.endsWith('deleteRecord'))).toHaveLength(0);
    });

    it('keeps tokens and passwords out of failures', async () => {
      server.failNext(pds.isSend, named(403, 'Forbidden'));
      const sent = await bluesky.send(frozen, io());
      const { accessJwt, refreshJwt } = JSON.parse((await io().session.read()) ?? '') as Record<
        string,
        string
      >;
      expect(JSON.stringify(sent)).not.toContain(accessJwt);
      expect(JSON.stringify(sent)).not.toContain(refreshJwt);
    });
  });
});

/** The fake account's media are their own ids; this one is the beginning of a GIF. */
const GIF = 'GIF89a';
