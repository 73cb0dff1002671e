import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SentPart } from '@/lib/domain/delivery';
import type { PostContent } from '@/lib/domain/post';
import bluesky from '@/lib/platforms/bluesky/publish';
import { drawPng } from '@/test/servers/draw-png';
import { startPracticeNetwork, type PracticeNetwork } from '@/test/servers/network';
import { facetText, listPosts } from '@/test/servers/reader';
import { signIn, type SignedIn } from './signed-in';

interface Ref {
  readonly uri: string;
  readonly cid: string;
}

interface Stored extends Ref {
  readonly value: {
    readonly text: string;
    readonly createdAt: string;
    readonly reply?: { readonly root: Ref; readonly parent: Ref };
    readonly embed?: unknown;
    readonly facets?: readonly { index: { byteStart: number; byteEnd: number } }[];
  };
}

let network: PracticeNetwork;
let me: SignedIn;
let other: SignedIn;
let dueAt = Date.now();

beforeAll(async () => {
  network = await startPracticeNetwork();
  const connect = async (handle: string) =>
    signIn(bluesky, network, await network.createAccount({ handle, displayName: handle }));
  me = await connect('story-teller.test');
  other = await connect('somebody-else.test');
});
afterAll(() => network.stop());

const content = (parts: Partial<PostContent>): PostContent => ({
  text: '',
  media: [],
  link: null,
  langs: ['en'],
  ...parts,
});

const thread = (...texts: string[]): PostContent =>
  content({ text: texts[0], rest: texts.slice(1).map((text) => ({ role: 'thread', text })) });

/** Reads a record as anybody may, with a client that isn't ours. */
async function stored({ account: { did } }: SignedIn, key: string): Promise<Stored> {
  const query = new URLSearchParams({ repo: did, collection: 'app.bsky.feed.post', rkey: key });
  const answer = await fetch(`${network.serverUrl}/xrpc/com.atproto.repo.getRecord?${query}`);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Stored;
}

/** Sends one part as the state machine does: prepared with what is out, under a key of its own. */
async function sendPart(who: SignedIn, whole: PostContent, previous: readonly SentPart[]): Promise<SentPart> {
  const key = bluesky.newKey(who.io);
  const plan = { key, dueAt, ...(previous.length > 0 ? { previous } : {}) };
  const prepared = await bluesky.prepare(whole, plan, who.io);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
  const again = await bluesky.prepare(whole, plan, who.io);
  expect(again.ok && again.value.body).toBe(prepared.value.body);
  const sent = await bluesky.send(prepared.value, who.io);
  if (!sent.ok || sent.value.kind !== 'published') throw new Error(JSON.stringify(sent));
  const { id, url, ref } = sent.value;
  return { key, id, url, ...(ref === undefined ? {} : { ref }), at: Date.now(), proof: 'answer' };
}

async function sendAll(who: SignedIn, whole: PostContent): Promise<readonly Stored[]> {
  dueAt = Date.now();
  const sent: SentPart[] = [];
  while (sent.length < 1 + (whole.rest?.length ?? 0)) sent.push(await sendPart(who, whole, sent));
  return Promise.all(sent.map(({ key }) => stored(who, key)));
}

const refOf = ({ uri, cid }: Ref): Ref => ({ uri, cid });
const webAddress = (post: Stored): string =>
  post.uri.replace(/^at:\/\/(.+)\/app\.bsky\.feed\.post\/(.+)$/, 'https://bsky.app/profile/$1/post/$2');

describe('a thread', () => {
  it('of four parts: each answers the one before it, all the first; in order also by their dates', async () => {
    const [first, ...rest] = await sendAll(me, thread('One', 'Two @somebody-else.test', 'Three', 'Four'));
    if (!first) throw new Error('no first part');
    expect(first.value).not.toHaveProperty('reply');
    expect(rest.map(({ value }) => value.text)).toEqual(['Two @somebody-else.test', 'Three', 'Four']);
    rest.forEach(({ value }, index) =>
      expect(value.reply).toEqual({ root: refOf(first), parent: refOf([first, ...rest][index] ?? first) }),
    );
    const dates = [first, ...rest].map(({ value }) => value.createdAt);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(dates).size).toBe(4);
    expect(rest[0]?.value.facets?.map(({ index }) => facetText('Two @somebody-else.test', index))).toEqual([
      '@somebody-else.test',
    ]);
  });

  it('goes on where only a later look told that a part is out', async () => {
    dueAt = Date.now();
    const whole = thread('Seen later', 'Goes on');
    const { ref: _, ...seen } = await sendPart(me, whole, []);
    const next = await sendPart(me, whole, [seen]);
    const first = refOf(await stored(me, seen.key));
    expect((await stored(me, next.key)).value.reply).toEqual({ root: first, parent: first });
  });

  it('has its first comment as an answer to the first part', async () => {
    const whole = thread('One', 'Two');
    const [first, , comment] = await sendAll(me, {
      ...whole,
      rest: [...(whole.rest ?? []), { role: 'comment', text: 'More: https://casaluz.example' }],
    });
    if (!first) throw new Error('no first part');
    expect(comment?.value).toMatchObject({ reply: { root: refOf(first), parent: refOf(first) } });
  });

  it('isn’t begun where a later part could not go', async () => {
    const before = await listPosts(network.serverUrl, me.account.did);
    const plan = { key: bluesky.newKey(me.io), dueAt: Date.now() };
    const tooLong = await bluesky.prepare(thread('One', 'x'.repeat(301)), plan, me.io);
    expect(tooLong).toMatchObject({ ok: false, failure: { code: 'too-long' } });
    const noNames: typeof fetch = async (input, init) => {
      if (String(input).includes('resolveHandle')) throw new TypeError('Failed to fetch');
      return me.io.fetch(input, init);
    };
    const whole = thread('One', 'Two @somebody-else.test');
    expect(await bluesky.prepare(whole, plan, { ...me.io, fetch: noNames })).toMatchObject({
      ok: false,
      failure: { code: 'host-unreachable' },
    });
    expect(await listPosts(network.serverUrl, me.account.did)).toEqual(before);
  });
});

describe('an answer to another account’s post', () => {
  it('names it, and the beginning of its conversation; so does the thread that goes on from there', async () => {
    const [root, reply] = await sendAll(other, thread('The beginning', 'An answer in it'));
    if (!root || !reply) throw new Error('no conversation');
    const whole = { ...thread('I say', 'and I say'), extras: { replyTo: webAddress(reply) } };
    const [first, second] = await sendAll(me, whole);
    if (!first || !second) throw new Error('no answer');
    expect(first.value.reply).toEqual({ root: refOf(root), parent: refOf(reply) });
    expect(second.value.reply).toEqual({ root: refOf(root), parent: refOf(first) });
  });

  it.each([
    'https://bsky.app/profile/somebody-else.test/post/{rkey}',
    'at://{did}/app.bsky.feed.post/{rkey}',
  ])('finds it by %s', async (form) => {
    const [post] = await sendAll(other, content({ text: 'Found' }));
    if (!post) throw new Error('no post');
    const replyTo = form
      .replace('{did}', other.account.did)
      .replace('{rkey}', post.uri.split('/').at(-1) ?? '');
    const [answer] = await sendAll(me, content({ text: 'Yes', extras: { replyTo } }));
    expect(answer?.value.reply).toEqual({ root: refOf(post), parent: refOf(post) });
  });

  it.each([
    [
      'a post that was deleted',
      'https://bsky.app/profile/somebody-else.test/post/3laaaaaaaaa22',
      'target-gone',
    ],
    [
      'a person that is nobody',
      'https://bsky.app/profile/nobody-at-all.test/post/3laaaaaaaaa22',
      'target-gone',
    ],
    ['something else', 'https://bsky.app/profile/somebody-else.test', 'rejected'],
  ])('is refused where it is %s', async (_, address, code) => {
    const plan = { key: bluesky.newKey(me.io), dueAt: Date.now() };
    for (const extras of [{ replyTo: address }, { quote: address }])
      expect(await bluesky.prepare(content({ text: 'Hm', extras }), plan, me.io)).toMatchObject({
        ok: false,
        failure: { code },
      });
  });
});

describe('a quote', () => {
  it('names the post; an image stands beside it', async () => {
    const [post] = await sendAll(other, content({ text: 'Worth a quote' }));
    if (!post) throw new Error('no post');
    const extras = { quote: webAddress(post) };
    const record = { $type: 'app.bsky.embed.record', record: refOf(post) };
    const [plain] = await sendAll(me, content({ text: 'See this', extras }));
    expect(plain?.value.embed).toEqual(record);
    const png = Uint8Array.from(drawPng(8, 6, (x, y) => [x * 9, y * 9, 99]));
    me.files.set('picture', png);
    const media = [
      {
        assetId: 'picture',
        kind: 'image',
        mime: 'image/png',
        bytes: png.length,
        width: 8,
        height: 6,
        alt: 'A',
      },
    ] as const;
    const [both] = await sendAll(me, content({ text: 'And this', media, extras }));
    expect(both?.value.embed).toMatchObject({
      $type: 'app.bsky.embed.recordWithMedia',
      record,
      media: { $type: 'app.bsky.embed.images', images: [{ alt: 'A' }] },
    });
    const reading = await bluesky.read(both?.uri ?? '', me.io);
    expect(reading).toMatchObject({ ok: true, value: { text: 'And this', mediaCount: 1 } });
  });
});
