import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SentPart } from '@/lib/domain/delivery';
import type { ContentMedia, PostContent } from '@/lib/domain/post';
import type { AccountIo, Connection, PreparePlan } from '@/lib/domain/publisher';
import { ok } from '@/lib/domain/result';
import mastodon from '@/lib/platforms/mastodon/publish';
import { drawPng } from '@/test/servers/draw-png';
import type { Fault } from '@/test/servers/fault';
import { startPracticeNetwork, type PracticeNetwork } from '@/test/servers/network';
import type { SocialAccount } from '@/test/servers/snac-accounts';
import { signInOnPage } from '@/test/servers/snac-client';
import { listSocialPosts } from '@/test/servers/snac-reader';
import type { Social } from '@/test/servers/social';

const POST = '/api/v1/statuses';

let network: PracticeNetwork;
let social: Social;
let account: SocialAccount;
let connection: Connection;
let accounts = 0;
const files = new Map<string, Uint8Array<ArrayBuffer>>();

beforeAll(async () => {
  network = await startPracticeNetwork({ social: true });
  if (!network.social) throw new Error('it was asked for');
  social = network.social;
});
afterAll(() => network.stop());
beforeEach(async () => {
  account = await social.createAccount(`tester${++accounts}`);
  connection = await signIn(account);
});
afterEach(() => network.faults.clear());

const plainIo = () => ({
  fetch: network.fetch,
  clock: { now: () => Date.now() },
  random: Math.random,
  signal: AbortSignal.timeout(20_000),
});

/** As the extension does it: find, authorize, the person at the server's own page, connect. */
async function signIn(who: SocialAccount): Promise<Connection> {
  const found = await mastodon.find(`@${who.handle}`, null, plainIo());
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const begun = await mastodon.authorize?.(found.value, null, plainIo());
  if (!begun?.ok) throw new Error('authorize');
  const code = await signInOnPage(network.fetch, begun.value.url, who);
  const connected = await mastodon.connect(found.value, `${begun.value.state}\n${code}`, plainIo());
  if (!connected.ok) throw new Error(JSON.stringify(connected.failure));
  return connected.value;
}

function io(session = connection.session): AccountIo {
  return {
    ...plainIo(),
    account: connection,
    session: { read: async () => session, write: async () => undefined, lock: (work) => work() },
    notes: { read: async () => null, write: async () => undefined, forget: async () => undefined },
    media: { load: async (assetId) => ok(new Blob([files.get(assetId) ?? new Uint8Array()])) },
  };
}

const whole = (parts: Partial<PostContent>): PostContent => ({
  ...{ text: 'Fresh bread at nine.', media: [], link: null, langs: ['en'], ...parts },
});
async function freeze(parts: Partial<PostContent>, plan: Partial<PreparePlan> = {}) {
  const prepared = await mastodon.prepare(
    whole(parts),
    { key: mastodon.newKey(io()), dueAt: Date.now(), ...plan },
    io(),
  );
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
  return prepared.value;
}
async function publish(parts: Partial<PostContent>, plan: Partial<PreparePlan> = {}) {
  const sent = await mastodon.send(await freeze(parts, plan), io());
  if (!sent.ok || sent.value.kind !== 'published') throw new Error(JSON.stringify(sent));
  return sent.value;
}
const posts = () => listSocialPosts(social, account.name);
const texts = async () => (await posts()).map(({ text }) => text);

function picture(assetId: string, alt: string): ContentMedia {
  const png = Uint8Array.from(drawPng(20, 10, (x, y) => [x * 9, y * 9, assetId.charCodeAt(0)]));
  files.set(assetId, png);
  return { assetId, kind: 'image', mime: 'image/png', bytes: png.length, width: 20, height: 10, alt };
}

describe('a real server, snac', () => {
  it('says what it is and lacks, and who has signed in', () => {
    expect(connection).toMatchObject({
      handle: account.handle,
      server: 'https://social.tend.test',
      profileUrl: `https://social.tend.test/${account.name}`,
      serverInfo: { software: 'snac', lacks: ['quote', 'poll', 'visibility', 'focus'], textMax: 100_000 },
    });
    expect(connection.remoteId).toMatch(/^[0-9a-f]{32}@social\.tend\.test$/);
    expect(mastodon.resendWindowMs(connection)).toBe(0);
  });

  it.each([
    ['plain', 'Fresh bread at nine.'],
    ['lines', 'one\ntwo\n\nthree'],
    ['emoji, other scripts', '👩‍👩‍👧‍👦🏳️‍🌈 你好 مرحبا Z͑ͫ̓A̴̵'],
    ['what HTML and Markdown treat specially', '"\\ <b>&amp;</b> *one* `two` _three_\n> four\n- five'],
    [
      'links, mentions, tags',
      'See https://casaluz.pt/menu?a=1&b=2 @casaluz @fernandco@social.tend.test #pão',
    ],
  ])('takes every text as it was confirmed, and is seen to have it: %s', async (_, text) => {
    const frozen = await freeze({ text });
    const sent = await mastodon.send(frozen, io());
    expect(await texts()).toEqual([text]);
    expect(await mastodon.verify(frozen, io())).toEqual({
      ok: true,
      value: { ...(sent.ok ? sent.value : {}), kind: 'there' },
    });
    const id = sent.ok && sent.value.kind === 'published' ? sent.value.id : '';
    expect(await mastodon.read(id, io())).toMatchObject({ value: { text, mediaCount: 0, editedAt: null } });
  });

  it('shows pictures with their descriptions, and a warning', async () => {
    const media = [picture('a', 'A "loaf" & more ünï 👩‍👩‍👧‍👦'), picture('b', '')];
    const { id } = await publish({ media, extras: { warning: 'Food', sensitive: true } });
    const [post] = await posts();
    expect(post).toMatchObject({ warning: 'Food', sensitive: true });
    expect(post?.attachments.map(({ alt, type }) => [alt, type])).toEqual([
      ['A "loaf" & more ünï 👩‍👩‍👧‍👦', 'image/png'],
      ['', 'image/png'],
    ]);
    expect(await mastodon.read(id, io())).toMatchObject({ value: { mediaCount: 2 } });
  });

  it('chains a thread, answered by its first comment', async () => {
    const rest = [
      { role: 'thread', text: 'two' },
      { role: 'comment', text: 'the link' },
    ] as const;
    const sent: SentPart[] = [];
    for (let part = 0; part < 3; part += 1) {
      const { id, url } = await publish({ text: 'one', rest }, part === 0 ? {} : { previous: sent });
      sent.push({ key: '', id, url, at: 0, proof: 'answer' });
    }
    const stored = await posts();
    expect(stored.map(({ text, inReplyTo }) => [text, inReplyTo])).toEqual([
      ['one', null],
      ['two', stored[0]?.url],
      ['the link', stored[0]?.url],
    ]);
  });

  it('answers the post at an address, and says where there is none', async () => {
    const { url } = await publish({ text: 'a question' });
    await publish({ text: 'an answer', extras: { replyTo: url ?? '' } });
    expect((await posts())[1]).toMatchObject({ text: 'an answer', inReplyTo: url });
    const extras = { replyTo: 'https://social.tend.test/casaluz/p/1' };
    const none = await mastodon.prepare(whole({ extras }), { key: 'k', dueAt: 0 }, io());
    expect(none).toMatchObject({ ok: false, failure: { code: 'target-gone' } });
  });

  it('is asked for nothing that it would make something else of', async () => {
    const poll = { options: ['a', 'b'], multiple: false, seconds: 3_600 };
    for (const extras of [{ poll }, { visibility: 'unlisted' }, { visibility: 'followers' }] as const) {
      const refused = await mastodon.prepare(whole({ extras }), { key: 'k', dueAt: 0 }, io());
      expect(refused).toMatchObject({ ok: false, failure: { code: 'not-supported' } });
    }
    expect(await posts()).toEqual([]);
  });

  it.each<[string, Fault, 'there' | 'absent', number]>([
    ['a reset after', { kind: 'drop-after' }, 'there', 1],
    ['a reset before', { kind: 'drop-before' }, 'absent', 0],
    ['a 500 after', { kind: 'answer-after', status: 500 }, 'there', 1],
    ['a 502 before', { kind: 'answer-before', status: 502 }, 'absent', 0],
    ['a cut answer', { kind: 'truncated' }, 'there', 1],
    ['half a JSON', { kind: 'malformed-json' }, 'there', 1],
    ['a captive portal', { kind: 'captive-portal' }, 'absent', 0],
  ])('%s: unknown, then known', async (text, fault, kind, count) => {
    const before = await publish({ text });
    const frozen = await freeze({ text });
    network.faults.on(POST, fault);
    expect(await mastodon.send(frozen, io())).toMatchObject({ failure: { code: 'unknown-outcome' } });
    const seen = await mastodon.verify(frozen, io());
    expect(seen).toMatchObject({ ok: true, value: { kind } });
    // The same words from before are never taken for it.
    if (seen.ok && seen.value.kind === 'there') expect(seen.value.id).not.toBe(before.id);
    expect(await posts()).toHaveLength(1 + count);
  });

  it('ignores the key: what is sent twice is there twice, so it isn’t', async () => {
    const frozen = await freeze({});
    await mastodon.send(frozen, io());
    await mastodon.send(frozen, io());
    expect(await texts()).toHaveLength(2);
  });

  it('changes a post and keeps its picture', async () => {
    const { id } = await publish({ media: [picture('a', 'A loaf')] });
    expect(await mastodon.edit?.(id, whole({ text: 'Bread at ten.' }), io())).toEqual({
      ok: true,
      value: {},
    });
    expect(await posts()).toMatchObject([{ text: 'Bread at ten.', attachments: [{ alt: 'A loaf' }] }]);
    expect(await mastodon.read(id, io())).toMatchObject({
      value: { text: 'Bread at ten.', mediaCount: 1, editedAt: expect.any(Number) },
    });
  });

  it('can’t delete, and that isn’t called a success', async () => {
    const { id } = await publish({});
    expect(await mastodon.remove(id, io())).toMatchObject({ ok: false, failure: { code: 'not-supported' } });
    expect(await posts()).toHaveLength(1);
  });

  it('asks for a login where the token is no good, and finds what is there without one', async () => {
    const frozen = await freeze({});
    const revoked = connection.session.replace(/"token":"[0-9a-f]{4}/, '"token":"0000');
    const prepared = await mastodon.prepare(whole({}), { key: 'k', dueAt: 0 }, io(revoked));
    expect(prepared).toMatchObject({ ok: false, failure: { code: 'auth-expired' } });
    expect(await mastodon.send(frozen, io(revoked))).toMatchObject({ failure: { code: 'auth-expired' } });
    await mastodon.send(frozen, io());
    expect(await mastodon.verify(frozen, io(revoked))).toMatchObject({ value: { kind: 'there' } });
  });

  it('knows no handle that isn’t there', async () => {
    expect(await mastodon.find('@nobody@social.tend.test', null, plainIo())).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(await mastodon.find('https://pds.tend.test', null, plainIo())).toMatchObject({
      failure: { code: 'not-a-server' },
    });
  });
});
