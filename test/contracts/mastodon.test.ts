import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SentPart } from '@/lib/domain/delivery';
import type { ContentMedia, PostContent } from '@/lib/domain/post';
import type { PreparePlan } from '@/lib/domain/publisher';
import mastodon from '@/lib/platforms/mastodon/publish';
import { FakeMastodon, NOW, SERVER } from './fake-mastodon';
import { startLoopbackServer, type LoopbackServer } from './loopback-server';
import { describePublisherContract } from './publisher-contract';

describe('mastodon', () => {
  describe('on Mastodon itself, which honours the key for an hour', () => {
    describePublisherContract({ publisher: mastodon, network: () => new FakeMastodon('mastodon') });
  });

  describe('on a server that ignores the key', () => {
    describePublisherContract({ publisher: mastodon, network: () => new FakeMastodon('gotosocial') });
  });

  describe('what is Mastodon’s own', () => {
    let fake: FakeMastodon;
    let server: LoopbackServer;
    const io = () => fake.io(server.fetch, AbortSignal.timeout(10_000));
    const paths = () => server.requests.map(({ verb, url }) => `${verb} ${url.pathname}`);

    beforeAll(async () => {
      server = await startLoopbackServer((request) => fake.respond(request));
    });
    afterAll(() => server.stop());
    beforeEach(() => {
      fake = new FakeMastodon();
      server.requests.length = 0;
    });

    const prepare = (parts: Partial<PostContent>, plan: Partial<PreparePlan> = {}) =>
      mastodon.prepare(
        { text: 'Fresh bread at nine.', media: [], link: null, langs: ['en'], ...parts },
        { key: 'key-1', dueAt: NOW, ...plan },
        io(),
      );
    const freeze = async (parts: Partial<PostContent> = {}, plan: Partial<PreparePlan> = {}) => {
      const prepared = await prepare(parts, plan);
      if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
      return prepared.value;
    };
    const publish = async (parts: Partial<PostContent>, plan: Partial<PreparePlan> = {}) => {
      const sent = await mastodon.send(await freeze(parts, plan), io());
      if (!sent.ok) throw new Error(JSON.stringify(sent.failure));
      return sent.value;
    };
    const bodyOf = async (parts: Partial<PostContent>, plan: Partial<PreparePlan> = {}) =>
      JSON.parse((await freeze(parts, plan)).body) as Record<string, unknown>;
    const picture = (assetId: string, more: Partial<ContentMedia> = {}): ContentMedia => ({
      ...{ assetId, kind: 'image', mime: 'image/png', bytes: 3, width: 4, height: 3, alt: '', ...more },
    });

    describe('verify', () => {
      const texts: readonly [string, string][] = [
        ['lines and paragraphs', 'one\ntwo\n\nthree'],
        ['what HTML treats specially', '<b>"1 & 2"</b> a < b > c &amp; d'],
        ['a long link', 'See https://casaluz.pt/menu/of/the/day/and/more?a=1&b=2#c now'],
        ['a mention of another server', 'With @alice@example.com, @bob and me@example.com'],
        ['spaces that HTML folds', '  one   two\t three \n'],
        ['emoji and other scripts', '👩‍👩‍👧‍👦 مرحبا 你好'],
      ];
      it.each(texts)('knows its own words again: %s', async (_, text) => {
        const frozen = await freeze({ text });
        const sent = await mastodon.send(frozen, io());
        expect(await mastodon.verify(frozen, io())).toEqual({
          ...sent,
          value: { ...(sent.ok ? sent.value : {}), kind: 'there' },
        });
      });

      it('asks for the words as typed where the server shows others', async () => {
        const frozen = await freeze({ text: '**Bread** at nine' });
        const one = fake.add('**Bread** at nine', { content: '<p><strong>Bread</strong> at nine</p>' });
        expect(await mastodon.verify(frozen, io())).toMatchObject({ value: { kind: 'there', id: one.id } });
      });

      it.each<[string, () => void]>([
        ['the same words from before', () => undefined],
        ['other words', () => void fake.add('Something else')],
        ['the same words with a picture', () => void fake.add('Bread', { media_attachments: [{ id: 'm' }] })],
        ['what others said', () => void fake.add('Bread', { account: { id: '43' } })],
        ['a repeat of others', () => void fake.add('Bread', { reblog: { id: '9' } })],
        [
          'what is dated long before',
          () => void fake.add('Bread', { created_at: new Date(NOW - 300_000).toISOString() }),
        ],
      ])('takes for ours neither %s', async (_, happens) => {
        fake.add('Bread');
        const frozen = await freeze({ text: 'Bread' });
        expect(frozen.marker).toBe(fake.statuses[0]?.id);
        happens();
        expect(await mastodon.verify(frozen, io())).toEqual({ ok: true, value: { kind: 'absent' } });
      });

      it('looks over pages, to the one of before and no further', async () => {
        for (let i = 0; i < 300; i += 1) fake.add(`old ${i}`);
        const frozen = await freeze({ text: 'Bread' });
        const ours = fake.add('Bread');
        for (let i = 0; i < 95; i += 1) fake.add(`new ${i}`);
        server.requests.length = 0;
        expect(await mastodon.verify(frozen, io())).toMatchObject({ value: { kind: 'there', id: ours.id } });
        expect(paths().filter((path) => path.endsWith('/statuses'))).toHaveLength(3);
      });

      it('ends after five pages where the one of before is gone', async () => {
        for (let i = 0; i < 300; i += 1) fake.add(`old ${i}`);
        const frozen = await freeze({ text: 'Bread' });
        fake.statuses.pop();
        server.requests.length = 0;
        await mastodon.verify(frozen, io());
        expect(paths().filter((path) => path.endsWith('/statuses'))).toHaveLength(5);
      });
    });

    describe('a token that was revoked', () => {
      it('is noticed before the instant, and at it', async () => {
        const frozen = await freeze();
        fake.tokens = [];
        expect(await prepare({})).toMatchObject({ ok: false, failure: { code: 'auth-expired' } });
        expect(await mastodon.send(frozen, io())).toMatchObject({ failure: { code: 'auth-expired' } });
        expect(fake.visible()).toBe(0);
      });

      it('or nothing of ours in the vault, asks for a login', async () => {
        fake.vault = '{"v":2}';
        expect(await prepare({})).toMatchObject({ ok: false, failure: { code: 'auth-expired' } });
      });
    });

    it('sends everything that a post may be', async () => {
      const extras = { warning: 'Food', visibility: 'followers', sensitive: true } as const;
      const media = [picture('aaa', { alt: 'A "loaf"', focus: { x: 0.5, y: -1 } }), picture('bbb')];
      expect(await bodyOf({ extras, media, langs: ['pt-PT'] })).toEqual({
        status: 'Fresh bread at nine.',
        media_ids: ['m1', 'm2'],
        sensitive: true,
        spoiler_text: 'Food',
        visibility: 'private',
        language: 'pt-PT',
      });
      expect(fake.uploads[0]).toContain('A "loaf"');
      expect(fake.uploads[0]).toContain('0.5,-1');
      expect(fake.uploads[0]).toContain('Content-Type: image/png');
      const poll = { options: ['Yes', 'No'], multiple: true, seconds: 3_600 };
      expect(await bodyOf({ extras: { poll } })).toMatchObject({
        poll: { options: ['Yes', 'No'], multiple: true, expires_in: 3_600 },
        visibility: 'public',
      });
    });

    it('waits until an upload is ready, and uploads nothing twice for one delivery', async () => {
      fake.processing = 2;
      await freeze({ media: [picture('aaa')] });
      expect(paths().filter((path) => path === 'GET /api/v1/media/m1')).toHaveLength(3);
      await freeze({ media: [picture('aaa')] });
      expect(fake.uploads).toHaveLength(1);
      await freeze({ media: [picture('aaa', { alt: 'another description' })] });
      await freeze({ media: [picture('aaa')] }, { key: 'key-2' });
      expect(fake.uploads).toHaveLength(3);
    });

    it('chains a thread, and answers the first part with the comment', async () => {
      const rest = [
        { role: 'thread', text: 'two' },
        { role: 'comment', text: 'the link' },
      ] as const;
      const sent: SentPart[] = [];
      for (let part = 0; part < 3; part += 1) {
        const plan = { key: `key-${part}`, ...(part === 0 ? {} : { previous: sent }) };
        const { id, ...more } = await publish({ text: 'one', rest, media: [picture('aaa')] }, plan);
        sent.push({ key: plan.key, id, url: null, at: NOW, proof: 'answer', ...more });
      }
      const bodies = sent.map(({ id }) => fake.bodies.get(id));
      expect(bodies.map((body) => [body?.status, body?.in_reply_to_id, body?.media_ids])).toEqual([
        ['one', undefined, ['m1']],
        ['two', sent[0]?.id, undefined],
        ['the link', sent[0]?.id, undefined],
      ]);
    });

    it('begins no thread that can’t be ended', async () => {
      const rest = [{ role: 'thread', text: 'x'.repeat(501) }] as const;
      expect(await prepare({ rest })).toMatchObject({ ok: false, failure: { code: 'too-long' } });
    });

    it('answers and quotes the post at an address, and says where there is none', async () => {
      const other = fake.add('a question');
      const extras = { replyTo: other.url, quote: other.url };
      expect(await bodyOf({ extras })).toMatchObject({
        in_reply_to_id: other.id,
        quoted_status_id: other.id,
      });
      expect(await prepare({ extras: { replyTo: `${SERVER}/@nobody/1` } })).toMatchObject({
        failure: { code: 'target-gone' },
      });
    });

    describe('edit', () => {
      const content = { text: 'Bread at ten.', media: [], link: null, langs: [] };

      it('changes the words and keeps pictures and poll', async () => {
        const { id } = await publish({ media: [picture('aaa', { alt: 'A loaf' })] });
        expect(await mastodon.edit?.(id, content, io())).toEqual({ ok: true, value: {} });
        expect(await mastodon.read(id, io())).toEqual({
          ok: true,
          value: { text: 'Bread at ten.', mediaCount: 1, editedAt: NOW },
        });
        const poll = { options: ['Yes', 'No'], multiple: false, seconds: 7_200 };
        const asked = await publish({ extras: { poll } }, { key: 'key-2' });
        const before = fake.statuses.at(-1)?.poll;
        await mastodon.edit?.(asked.id, content, io());
        expect(fake.statuses.at(-1)?.poll).toEqual(before);
      });

      it('says where the post is gone', async () => {
        expect(await mastodon.edit?.('999', content, io())).toMatchObject({ failure: { code: 'rejected' } });
        expect(await mastodon.read('999', io())).toEqual({ ok: true, value: null });
      });
    });
  });
});
