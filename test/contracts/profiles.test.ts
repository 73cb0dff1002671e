import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileApi, ProfileBytes } from '@/lib/domain/profile-api';
import bluesky from '@/lib/platforms/bluesky/profile-api';
import mastodon from '@/lib/platforms/mastodon/profile-api';
import { profileApis } from '@/lib/platforms/profile-apis';
import { DID, FakePds } from './fake-pds';
import { startLoopbackServer, type LoopbackServer } from './loopback-server';
import { describeProfileContract, textOf, type ProfileServer } from './profile-contract';
import { ProfileMastodon } from './profile-mastodon';

const URI = `at://${DID}/app.bsky.actor.profile/self`;

class BlueskyServer extends FakePds implements ProfileServer {
  isWrite = this.isSend;
  rename(displayName: string) {
    this.records.set(URI, JSON.stringify({ $type: 'app.bsky.actor.profile', displayName }));
  }
}

class MastodonServer extends ProfileMastodon {
  isWrite = ({ verb }: { readonly verb: string }) => verb === 'PATCH';
  rename(name: string) {
    this.profile.display_name = name;
  }
}

const mastodonServer = (made = new MastodonServer()): ProfileServer & { readonly made: MastodonServer } => ({
  made,
  respond: (request) => made.respondAsync(request),
  isWrite: made.isWrite,
  refusal: made.refusal,
  io: (fetch, signal) => made.io(fetch, signal),
  rename: (name) => made.rename(name),
});

describe('profiles by API', () => {
  it('are a registry by platform', () => {
    expect([...profileApis.keys()].toSorted()).toEqual(['bluesky', 'mastodon']);
  });

  describe('bluesky', () => {
    describeProfileContract({
      api: bluesky,
      server: () => new BlueskyServer(),
      refusals: [
        ...([400, 403, 404, 409, 413, 422] as const).map((status) => [status, 'rejected'] as const),
        [401, 'auth-expired'],
        [429, 'rate-limited'],
      ],
    });
  });

  describe('mastodon', () => {
    describeProfileContract({
      api: mastodon,
      server: mastodonServer,
      refusals: [
        ...([400, 409, 422] as const).map((status) => [status, 'rejected'] as const),
        [401, 'auth-expired'],
        [403, 'scope-missing'],
        [404, 'not-supported'],
        [413, 'media-too-large'],
        [429, 'rate-limited'],
      ],
    });
  });

  describe('what is each one’s own', () => {
    let server: LoopbackServer;
    let fake: ProfileServer;
    const io = () => fake.io(server.fetch, AbortSignal.timeout(10_000));
    const change = async (api: ProfileApi, set: readonly ProfileBytes[]) => {
      const seen = await api.read(io());
      if (!seen.ok) throw new Error(JSON.stringify(seen.failure));
      return api.write({ set, seen: seen.value }, io());
    };

    beforeAll(async () => {
      server = await startLoopbackServer((request) => fake.respond(request));
    });
    afterAll(() => server.stop());
    beforeEach(() => void (server.requests.length = 0));

    it('Bluesky: what Tend does not know of the record stays, whatever it is', async () => {
      const pds = new BlueskyServer();
      fake = pds;
      const pinnedPost = { uri: `at://${DID}/app.bsky.feed.post/3k`, cid: 'bafyx' };
      const labels = { $type: 'com.atproto.label.defs#selfLabels', values: [{ val: '!no-unauthenticated' }] };
      const before = { $type: 'app.bsky.actor.profile', displayName: 'Old', pinnedPost, labels, future: [1] };
      pds.records.set(URI, JSON.stringify(before));
      await change(bluesky, [
        { field: 'name', lines: ['Casa Luz'] },
        { field: 'pronouns', lines: ['she/her'] },
        { field: 'website', lines: ['https://casaluz.pt'] },
      ]);
      const after: unknown = JSON.parse(pds.records.get(URI) ?? '');
      expect(after).toEqual({
        ...before,
        ...{ displayName: 'Casa Luz', pronouns: 'she/her', website: 'https://casaluz.pt' },
      });
    });

    it('Bluesky: a change between the last look and the write is refused by the server itself', async () => {
      const pds = new BlueskyServer();
      fake = pds;
      pds.rename('Old');
      const seen = await bluesky.read(io());
      const respond = pds.respond.bind(pds);
      let looks = 0;
      pds.respond = (request) => {
        const answer = respond(request);
        // Just after the look that comes before the write.
        if (request.url.pathname.endsWith('getRecord') && ++looks === 1) pds.rename('Changed there');
        return answer;
      };
      const set = [{ field: 'name', lines: ['Casa Luz'] }] as const;
      const sent = seen.ok && (await bluesky.write({ set, seen: seen.value }, io()));
      expect(sent).toMatchObject({ failure: { code: 'changed-there' } });
      expect(pds.records.get(URI)).toContain('Changed there');
    });

    it('Bluesky: a record that isn’t there yet is made', async () => {
      const pds = new BlueskyServer();
      fake = pds;
      expect(await change(bluesky, [{ field: 'name', lines: ['Casa Luz'] }])).toMatchObject({ ok: true });
      expect(JSON.parse(pds.records.get(URI) ?? '')).toEqual({
        ...{ $type: 'app.bsky.actor.profile', displayName: 'Casa Luz' },
      });
    });

    it('Bluesky: a session that has ended is exchanged, and the write happens once', async () => {
      const pds = new BlueskyServer();
      fake = pds;
      await io().session.read();
      pds.expire();
      expect(await change(bluesky, [{ field: 'name', lines: ['Casa Luz'] }])).toMatchObject({ ok: true });
      expect(pds.refreshed).toHaveLength(1);
      pds.expire();
      pds.revoke();
      expect(await change(bluesky, [{ field: 'name', lines: ['B'] }])).toMatchObject({
        failure: { code: 'auth-expired' },
      });
    });

    it('Mastodon: links take the place of links; rows that say something else stay', async () => {
      const one = mastodonServer();
      fake = one;
      one.made.profile.rows = [
        { name: 'Old site', value: 'casaluz.pt/old' },
        { name: 'Pronouns', value: 'she/her' },
        { name: 'E-mail', value: 'ola@casaluz.pt' },
      ];
      const before = await mastodon.read(io());
      expect(before.ok && textOf(before.value, 'links')).toBe('Old site: casaluz.pt/old');
      await change(mastodon, [
        { field: 'links', lines: ['Web: https://casaluz.pt', 'https://menu.casaluz.pt/a'] },
      ]);
      expect(one.made.profile.rows).toEqual([
        { name: 'Web', value: 'https://casaluz.pt' },
        { name: 'Pronouns', value: 'she/her' },
        { name: 'E-mail', value: 'ola@casaluz.pt' },
        { name: 'menu.casaluz.pt', value: 'https://menu.casaluz.pt/a' },
      ]);
      await change(mastodon, [{ field: 'links', lines: [] }]);
      expect(one.made.profile.rows.map(({ name }) => name)).toEqual(['Pronouns', 'E-mail']);
    });

    it('Mastodon: the last row goes, too', async () => {
      const one = mastodonServer();
      fake = one;
      one.made.profile.rows = [{ name: 'Web', value: 'https://casaluz.pt' }];
      await change(mastodon, [{ field: 'links', lines: [] }]);
      expect(one.made.profile.rows).toEqual([]);
    });

    it('Mastodon: a session from before it asked for that says so, and a server that can’t take a picture away', async () => {
      const one = mastodonServer();
      fake = one;
      one.made.mayWrite = false;
      const sent = await change(mastodon, [{ field: 'name', lines: ['Casa Luz'] }]);
      expect(sent).toMatchObject({ failure: { code: 'scope-missing' } });
      one.made.mayWrite = true;
      one.made.takesAway = false;
      expect(
        await change(mastodon, [
          { field: 'avatar', lines: [], bytes: null },
          { field: 'name', lines: ['A'] },
        ]),
      ).toMatchObject({ failure: { code: 'not-supported' } });
      expect(one.made.profile.display_name).toBe('');
    });

    it('Mastodon: half of it done is nobody’s refusal', async () => {
      const one = mastodonServer();
      fake = one;
      server.failNext(one.isWrite, {
        ...{ kind: 'answer', status: 422, body: one.refusal(422), type: 'application/json' },
        committed: false,
      });
      const sent = await change(mastodon, [
        { field: 'avatar', lines: [], bytes: null },
        { field: 'name', lines: ['A'] },
      ]);
      expect(sent).toMatchObject({ failure: { code: 'unknown-outcome' } });
    });

    it('Mastodon: asks for login where the token is no good', async () => {
      const one = mastodonServer();
      fake = one;
      one.made.tokens = [];
      expect(await mastodon.read(io())).toMatchObject({ failure: { code: 'auth-expired' } });
    });
  });
});
