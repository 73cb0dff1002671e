import { describe, expect, it } from 'vitest';
import { routeFetch, webPage, type Route } from '@/test/contracts/route-fetch';
import { find } from './find';

const SERVER = 'https://social.example';
const NOT_FOUND = (): Response => Response.json({ error: 'Record not found' }, { status: 404 });

const webfinger = (host: string, self: string): Record<string, Route> => ({
  [`https://${host}/.well-known/webfinger?resource=acct%3Aana%40${host}`]: {
    links: [{ rel: 'self', type: 'application/activity+json', href: self }],
  },
});
const nodeinfo = (name: string, version: string, server = SERVER): Record<string, Route> => ({
  [`${server}/.well-known/nodeinfo`]: {
    links: [{ rel: 'http://nodeinfo.diaspora.software/ns/schema/2.0', href: `${server}/nodeinfo/2.0` }],
  },
  [`${server}/nodeinfo/2.0`]: { software: { name, version } },
});

/** What real servers say of themselves; GoToSocial, Hollo and snac as measured in November 2026. */
const instances = {
  mastodon: {
    ...nodeinfo('mastodon', '4.5.2'),
    [`${SERVER}/api/v2/instance`]: {
      version: '4.5.2',
      configuration: {
        statuses: { max_characters: 500, max_media_attachments: 4, characters_reserved_per_url: 23 },
        media_attachments: {
          supported_mime_types: ['image/png', 'video/mp4'],
          description_limit: 1_500,
          image_size_limit: 16_777_216,
          video_size_limit: 103_809_024,
        },
        polls: { max_options: 4, max_characters_per_option: 50 },
      },
    },
  },
  gotosocial: {
    ...nodeinfo('GoToSocial', '0.20.0'),
    [`${SERVER}/api/v2/instance`]: {
      version: '0.20.0',
      configuration: { statuses: { max_characters: 5_000, max_media_attachments: 6 } },
    },
  },
  hollo: {
    ...nodeinfo('hollo', '0.6.12'),
    [`${SERVER}/api/v2/instance`]: {
      version: '0.6.12',
      configuration: { statuses: { max_characters: 10_000 } },
    },
  },
  snac: {
    ...nodeinfo('snac', '2.75'),
    [`${SERVER}/api/v2/instance`]: () =>
      new Response('<h1>404 Not Found (snac/2.75)</h1>', {
        status: 404,
        headers: { 'x-creator': 'snac/2.75' },
      }),
    [`${SERVER}/api/v1/instance`]: {
      version: '4.0.0 (not true; really snac/2.75)',
      configuration: { statuses: { max_characters: 100_000, max_media_attachments: 4 } },
    },
  },
} satisfies Record<string, Record<string, Route>>;

async function findWith(
  routes: Readonly<Record<string, Route>>,
  typed = '@ana@social.example',
  server: string | null = null,
) {
  const { fetch, asked } = routeFetch(routes);
  const signal = AbortSignal.timeout(5_000);
  const value = await find(typed, server, { fetch, signal, clock: { now: () => 7 }, random: () => 0 });
  return { value, asked };
}

describe('find', () => {
  const there = webfinger('social.example', `${SERVER}/users/ana`);

  it('finds the account’s server, how it presents itself, and what the server takes', async () => {
    const { value } = await findWith({
      ...there,
      ...instances.mastodon,
      [`${SERVER}/api/v1/accounts/lookup?acct=ana`]: { display_name: 'Ana', url: `${SERVER}/@ana` },
    });
    expect(value).toEqual({
      ok: true,
      value: {
        remoteId: '',
        handle: 'ana@social.example',
        displayName: 'Ana',
        profileUrl: `${SERVER}/@ana`,
        server: SERVER,
        serverInfo: {
          software: 'mastodon',
          version: '4.5.2',
          readAt: 7,
          scheduleLeadMs: 360_000,
          textMax: 500,
          mediaMax: 4,
          altMax: 1_500,
          imageBytesMax: 16_777_216,
          videoBytesMax: 103_809_024,
          pollOptionsMax: 4,
          pollOptionMax: 50,
          mediaTypes: ['image/png', 'video/mp4'],
        },
      },
    });
  });

  // Which of them keeps what it is given for later, and what each would make another post of.
  it.each([
    ['gotosocial', { scheduleLeadMs: 360_000, lacks: ['quote'], textMax: 5_000, mediaMax: 6 }],
    ['hollo', { lacks: ['quote'], textMax: 10_000 }],
    ['snac', { lacks: ['quote', 'poll', 'visibility', 'focus'], textMax: 100_000, mediaMax: 4 }],
  ] as const)('knows %s', async (software, expected) => {
    const { value } = await findWith({ ...there, ...instances[software] });
    const info = value.ok ? value.value.serverInfo : undefined;
    expect(info).toMatchObject({ software, ...expected });
    expect(info?.scheduleLeadMs).toBe('scheduleLeadMs' in expected ? 360_000 : undefined);
  });

  it('offers no quotes on a Mastodon before 4.5', async () => {
    const { value } = await findWith({ ...there, ...instances.mastodon, ...nodeinfo('mastodon', '4.3.1') });
    expect(value.ok && value.value.serverInfo?.lacks).toEqual(['quote']);
  });

  it('goes where the name’s host says that the account lives', async () => {
    const { value } = await findWith(
      { ...webfinger('casaluz.pt', `${SERVER}/users/ana`), ...instances.mastodon },
      'ana@casaluz.pt',
    );
    expect(value).toMatchObject({ value: { handle: 'ana@casaluz.pt', server: SERVER } });
  });

  it('never goes where a forged answer leads into the local network', async () => {
    const { value, asked } = await findWith({
      ...webfinger('social.example', 'https://192.168.1.1/users/ana'),
      ...instances.mastodon,
    });
    expect(value).toMatchObject({ value: { server: SERVER } });
    expect(asked.some((address) => address.includes('192.168'))).toBe(false);
  });

  it('takes a server alone: who it is, the sign-in tells', async () => {
    const { value } = await findWith(instances.gotosocial, 'social.example');
    expect(value).toMatchObject({
      value: { handle: '', remoteId: '', server: SERVER, profileUrl: `${SERVER}/` },
    });
  });

  it.each<[string, Record<string, Route>, string]>([
    ['nobody of that name', { [Object.keys(there)[0] ?? '']: NOT_FOUND }, 'not-found'],
    [
      'a web site',
      { ...there, [`${SERVER}/api/v2/instance`]: webPage(404), [`${SERVER}/api/v1/instance`]: webPage(404) },
      'not-a-server',
    ],
    [
      'another kind of server',
      { ...there, [`${SERVER}/api/v2/instance`]: NOT_FOUND, [`${SERVER}/api/v1/instance`]: NOT_FOUND },
      'not-a-server',
    ],
    ['a captive portal', { ...there, [`${SERVER}/api/v2/instance`]: webPage() }, 'not-a-server'],
    ['nothing at all', {}, 'host-unreachable'],
    [
      'trouble',
      { ...there, [`${SERVER}/api/v2/instance`]: () => Response.json({ error: 'x' }, { status: 503 }) },
      'server-error',
    ],
  ])('says so where there is %s', async (_, routes, code) => {
    expect((await findWith(routes)).value).toMatchObject({ ok: false, failure: { code } });
  });
});
