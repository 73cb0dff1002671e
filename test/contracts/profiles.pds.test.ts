import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileApi, ProfileBytes, ProfileThere } from '@/lib/domain/profile-api';
import type { AccountIo } from '@/lib/domain/publisher';
import blueskyPublisher from '@/lib/platforms/bluesky/publish';
import bluesky from '@/lib/platforms/bluesky/profile-api';
import mastodon from '@/lib/platforms/mastodon/profile-api';
import mastodonPublisher from '@/lib/platforms/mastodon/publish';
import { drawPng } from '@/test/servers/draw-png';
import { startPracticeNetwork, type PracticeNetwork } from '@/test/servers/network';
import { getBlob } from '@/test/servers/reader';
import { signInOnPage } from '@/test/servers/snac-client';
import type { Social } from '@/test/servers/social';
import { networkIo, signIn } from './signed-in';
import { textOf } from './profile-contract';

let network: PracticeNetwork;
let social: Social;
let accounts = 0;
let io: AccountIo;

beforeAll(async () => {
  network = await startPracticeNetwork({ social: true });
  if (!network.social) throw new Error('it was asked for');
  social = network.social;
});
afterAll(() => network.stop());
afterEach(() => network.faults.clear());

const png = (seed: number): Blob =>
  new Blob([Uint8Array.from(drawPng(64, 64, (x, y) => [x * 3, y * 3, seed]))], { type: 'image/png' });
const base64 = async (blob: Blob | null | undefined) =>
  blob && Buffer.from(await blob.arrayBuffer()).toString('base64');
const pictureOf = (there: ProfileThere, field: string) =>
  there.values.find((value) => value.field === field)?.bytes;

async function read(api: ProfileApi): Promise<ProfileThere> {
  const there = await api.read(io);
  if (!there.ok) throw new Error(JSON.stringify(there.failure));
  return there.value;
}
const write = async (api: ProfileApi, set: readonly ProfileBytes[], seen?: ProfileThere) =>
  api.write({ set, seen: seen ?? (await read(api)) }, io);

describe('the real AT Protocol server', () => {
  let did: string;

  beforeEach(async () => {
    const account = await network.createAccount({ handle: `profile${++accounts}.test`, displayName: 'Old' });
    ({ did } = account);
    io = (await signIn(blueskyPublisher, network, account)).io;
  });

  /** As another client reads it: plain fetch, the protocol's own method. */
  async function onServer(): Promise<Record<string, unknown>> {
    const query = new URLSearchParams({ repo: did, collection: 'app.bsky.actor.profile', rkey: 'self' });
    const answer = await fetch(`${network.serverUrl}/xrpc/com.atproto.repo.getRecord?${query}`);
    return ((await answer.json()) as { value: Record<string, unknown> }).value;
  }

  it('takes every field, and another client sees it', async () => {
    const set: ProfileBytes[] = [
      { field: 'name', lines: ['Casa Luz ünï 👩‍👩‍👧‍👦'] },
      { field: 'bio', lines: ['one\n\ntwo "&" <b> https://casaluz.pt'] },
      { field: 'pronouns', lines: ['she/her'] },
      { field: 'website', lines: ['https://casaluz.pt/menu?a=1'] },
    ];
    expect(await write(bluesky, set)).toEqual({ ok: true, value: null });
    expect(await onServer()).toMatchObject({
      displayName: 'Casa Luz ünï 👩‍👩‍👧‍👦',
      description: 'one\n\ntwo "&" <b> https://casaluz.pt',
      pronouns: 'she/her',
      website: 'https://casaluz.pt/menu?a=1',
    });
    const there = await read(bluesky);
    for (const { field, lines } of set) expect(textOf(there, field)).toBe(lines.join('\n'));
    expect(textOf(there, 'handle')).toBe(`profile${accounts}.test`);
  });

  it('shows the picture byte for byte, keeps it through another change, and lets go of it', async () => {
    await write(bluesky, [
      { field: 'avatar', lines: [], bytes: png(1) },
      { field: 'cover', lines: [], bytes: png(2) },
    ]);
    const { avatar } = (await onServer()) as { avatar: { ref: { $link: string }; mimeType: string } };
    const blob = await getBlob(network.serverUrl, did, avatar.ref.$link);
    expect([avatar.mimeType, Buffer.from(blob.bytes).toString('base64')]).toEqual([
      'image/png',
      await base64(png(1)),
    ]);
    await write(bluesky, [{ field: 'name', lines: ['Casa Luz'] }]);
    const before = await read(bluesky);
    expect(await base64(pictureOf(before, 'cover'))).toBe(await base64(png(2)));
    await write(bluesky, [{ field: 'avatar', lines: [], bytes: png(3) }]);
    // As an undo does.
    await write(bluesky, [{ field: 'avatar', lines: [], bytes: pictureOf(before, 'avatar') ?? null }]);
    expect(await base64(pictureOf(await read(bluesky), 'avatar'))).toBe(await base64(png(1)));
    await write(bluesky, [{ field: 'avatar', lines: [], bytes: null }]);
    expect(await onServer()).not.toHaveProperty('avatar');
  });

  it('itself refuses a write against a record that has changed', async () => {
    const seen = await read(bluesky);
    await write(bluesky, [{ field: 'name', lines: ['Changed there'] }]);
    const set = [{ field: 'name', lines: ['Casa Luz'] }] as const;
    expect(await write(bluesky, set, seen)).toMatchObject({ failure: { code: 'changed-there' } });
    expect(await onServer()).toMatchObject({ displayName: 'Changed there' });
  });

  it('refuses in its own words what is too long', async () => {
    const set = [{ field: 'name', lines: ['a'.repeat(700)] }] as const;
    expect(await write(bluesky, set)).toMatchObject({ failure: { code: 'rejected' } });
    expect(await onServer()).toMatchObject({ displayName: 'Old' });
  });

  it.each([
    ['drop-after', 'Casa Luz'],
    ['drop-before', 'Old'],
  ] as const)('a lost answer (%s) is nobody’s knowledge until it is read again', async (kind, name) => {
    const seen = await read(bluesky);
    network.faults.on('com.atproto.repo.putRecord', { kind });
    const set = [{ field: 'name', lines: ['Casa Luz'] }] as const;
    expect(await write(bluesky, set, seen)).toMatchObject({ failure: { code: 'unknown-outcome' } });
    expect(textOf(await read(bluesky), 'name')).toBe(name);
  });
});

describe('the real snac', () => {
  let name: string;

  beforeEach(async () => {
    const account = await social.createAccount(`profile${++accounts}`);
    ({ name } = account);
    const base = networkIo(network);
    const found = await mastodonPublisher.find(`@${account.handle}`, null, base);
    const begun = found.ok && (await mastodonPublisher.authorize?.(found.value, null, base));
    if (!found.ok || !begun || !begun.ok) throw new Error('authorize');
    const code = await signInOnPage(network.fetch, begun.value.url, account);
    const connected = await mastodonPublisher.connect(found.value, `${begun.value.state}\n${code}`, base);
    if (!connected.ok) throw new Error(JSON.stringify(connected.failure));
    const { session } = connected.value;
    io = {
      ...base,
      account: connected.value,
      session: { read: async () => session, write: async () => undefined, lock: (work) => work() },
      notes: { read: async () => null, write: async () => undefined, forget: async () => undefined },
      media: { load: () => Promise.reject(new Error('no media')) },
    };
  });

  /** What the server has on its disk: a witness that shares nothing with the extension. */
  const onDisk = async () =>
    JSON.parse(await readFile(join(social.dir, 'user', name, 'user.json'), 'utf8')) as Record<
      string,
      unknown
    >;

  it('takes words and links, and keeps what it wasn’t told', async () => {
    const set: ProfileBytes[] = [
      { field: 'name', lines: ['Casa Luz ünï 🌿'] },
      { field: 'bio', lines: ['one\n\ntwo "&" <b>'] },
      { field: 'links', lines: ['Web: https://casaluz.pt', 'Menu: https://casaluz.pt/menu'] },
    ];
    expect(await write(mastodon, set)).toEqual({ ok: true, value: null });
    expect(await onDisk()).toMatchObject({
      name: 'Casa Luz ünï 🌿',
      bio: 'one\r\n\r\ntwo "&" <b>',
      metadata: { Web: 'https://casaluz.pt', Menu: 'https://casaluz.pt/menu' },
    });
    const there = await read(mastodon);
    for (const { field, lines } of set) expect(textOf(there, field)).toBe(lines.join('\n'));
    expect(textOf(there, 'handle')).toBe(`${name}@social.tend.test`);
    await write(mastodon, [{ field: 'bio', lines: [] }]);
    expect(await onDisk()).toMatchObject({ name: 'Casa Luz ünï 🌿', bio: '' });
  });

  it('shows pictures, puts older ones back, but can’t take one away, and that is said', async () => {
    expect(pictureOf(await read(mastodon), 'avatar')).toBeNull();
    await write(mastodon, [
      { field: 'avatar', lines: [], bytes: png(1) },
      { field: 'cover', lines: [], bytes: png(2) },
    ]);
    const before = await read(mastodon);
    expect(await base64(pictureOf(before, 'avatar'))).toBe(await base64(png(1)));
    expect((await onDisk())['header']).toMatch(/^https:\/\/social\.tend\.test\/.*\.png$/);
    await write(mastodon, [{ field: 'avatar', lines: [], bytes: png(3) }]);
    await write(mastodon, [{ field: 'avatar', lines: [], bytes: pictureOf(before, 'avatar') ?? null }]);
    expect(await base64(pictureOf(await read(mastodon), 'avatar'))).toBe(await base64(png(1)));
    expect(await write(mastodon, [{ field: 'cover', lines: [], bytes: null }])).toMatchObject({
      failure: { code: 'not-supported' },
    });
  });

  it('says yes to an empty table and keeps the rows: reading back tells', async () => {
    await write(mastodon, [{ field: 'links', lines: ['Web: https://casaluz.pt'] }]);
    expect(await write(mastodon, [{ field: 'links', lines: [] }])).toMatchObject({ ok: true });
    expect(textOf(await read(mastodon), 'links')).toBe('Web: https://casaluz.pt');
  });

  it('refuses over a change of somebody else’s', async () => {
    const seen = await read(mastodon);
    await write(mastodon, [{ field: 'name', lines: ['Changed there'] }]);
    const set = [{ field: 'name', lines: ['Casa Luz'] }] as const;
    expect(await write(mastodon, set, seen)).toMatchObject({ failure: { code: 'changed-there' } });
    expect(await onDisk()).toMatchObject({ name: 'Changed there' });
  });

  it.each([
    ['drop-after', 'Casa Luz'],
    ['drop-before', ''],
  ] as const)('a lost answer (%s) is nobody’s knowledge until it is read again', async (kind, shown) => {
    const seen = await read(mastodon);
    network.faults.on('/api/v1/accounts/update_credentials', { kind });
    const set = [{ field: 'name', lines: ['Casa Luz'] }] as const;
    expect(await write(mastodon, set, seen)).toMatchObject({ failure: { code: 'unknown-outcome' } });
    expect(textOf(await read(mastodon), 'name')).toBe(shown === '' ? name : shown);
  });
});
