import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { authorize } from './authorize';
import { connect } from './connect';

const SERVER = 'https://social.example';
const found = {
  ...{
    remoteId: '',
    handle: 'ana@social.example',
    displayName: 'Ana',
    profileUrl: `${SERVER}/@ana`,
    server: SERVER,
  },
};
const me = { id: '42', username: 'ana', display_name: 'Ana', url: `${SERVER}/@ana` };
const REDIRECT = 'https://abc.chromiumapp.org/';

type Answers = Readonly<Record<string, (body: Record<string, string>) => Response>>;

/** A server that keeps what it was told. */
function server(answers: Answers = {}) {
  const told: { path: string; body: Record<string, string>; token: string | null }[] = [];
  const known: Answers = {
    '/api/v1/apps': () => Response.json({ client_id: 'c1', client_secret: 's1' }),
    '/oauth/token': () => Response.json({ access_token: 't1', token_type: 'Bearer' }),
    '/api/v1/accounts/verify_credentials': () => Response.json(me),
    '/api/v2/instance': () => Response.json({ version: '4.5.0' }),
    '/.well-known/nodeinfo': () => Response.json({ links: [] }),
    ...answers,
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, string>) : {};
    told.push({ path: pathname, body, token: new Headers(init?.headers).get('authorization') });
    const answer = known[pathname];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer(body);
  };
  const io = { fetch, signal: AbortSignal.timeout(5_000), clock: { now: () => 7 }, random: () => 0 };
  return { io, told };
}

async function begin(redirectUrl: string | null, answers: Answers = {}) {
  const { io, told } = server(answers);
  const begun = await authorize(found, redirectUrl, io);
  if (!begun.ok) throw new Error(JSON.stringify(begun.failure));
  return { io, told, state: begun.value.state, query: new URL(begun.value.url).searchParams };
}

describe('signing in', () => {
  it('makes Tend known, and sends the person to the server’s own page with a proof for later', async () => {
    const { query, told, io, state } = await begin(REDIRECT);
    expect(told[0]).toMatchObject({
      path: '/api/v1/apps',
      body: { client_name: 'Tend', redirect_uris: REDIRECT },
    });
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: 'code',
      client_id: 'c1',
      redirect_uri: REDIRECT,
      code_challenge_method: 'S256',
      scope: 'read:accounts read:statuses read:search write:accounts write:statuses write:media',
    });
    const answer = `${REDIRECT}?code=the-code&state=${query.get('state')}`;
    const connected = await connect(found, `${state}\n${answer}`, io);
    expect(connected).toMatchObject({
      ok: true,
      value: { remoteId: '42@social.example', handle: 'ana@social.example' },
    });
    const exchange = told.find(({ path }) => path === '/oauth/token')?.body ?? {};
    expect(exchange).toMatchObject({ code: 'the-code', client_secret: 's1', redirect_uri: REDIRECT });
    const proof = createHash('sha256')
      .update(exchange['code_verifier'] ?? '')
      .digest('base64url');
    expect(proof).toBe(query.get('code_challenge'));
    expect(JSON.parse(connected.ok ? connected.value.session : '')).toEqual({
      ...{ v: 1, server: SERVER, token: 't1', client: { id: 'c1', secret: 's1' } },
    });
  });

  it('takes a copied code, with whatever a server shows behind it', async () => {
    const { query, state, io, told } = await begin(null);
    expect([query.get('redirect_uri'), query.get('state')]).toEqual(['urn:ietf:wg:oauth:2.0:oob', null]);
    expect(await connect(found, `${state}\n  abc123&state=x \n`, io)).toMatchObject({ ok: true });
    expect(told.find(({ path }) => path === '/oauth/token')?.body['code']).toBe('abc123');
  });

  it('asks for the wide permissions where the server knows no finer ones', async () => {
    const { query } = await begin(REDIRECT, {
      '/api/v1/apps': ({ scopes = '' }) =>
        scopes === 'read write'
          ? Response.json({ client_id: 'c2', client_secret: 's2' })
          : Response.json({ error: 'Scopes doesn’t match configured' }, { status: 422 }),
    });
    expect([query.get('scope'), query.get('client_id')]).toEqual(['read write', 'c2']);
  });

  const refuse = (status: number) => (): Response => Response.json({ error: 'no' }, { status });

  it.each<[string, Answers, string]>([
    ['a code that is no good', { '/oauth/token': refuse(400) }, 'bad-credentials'],
    ['a token that is no good', { '/api/v1/accounts/verify_credentials': refuse(403) }, 'bad-credentials'],
    ['trouble', { '/oauth/token': refuse(500) }, 'server-error'],
    [
      'somebody else',
      { '/api/v1/accounts/verify_credentials': () => Response.json({ ...me, username: 'bob' }) },
      'bad-credentials',
    ],
  ])('says so where there is %s', async (_, answers, code) => {
    const { io } = server(answers);
    const { state } = await begin(null);
    expect(await connect(found, `${state}\nabc`, io)).toMatchObject({ ok: false, failure: { code } });
  });

  it('connects again the same account only, and whoever signs in where none was named', async () => {
    const { state, io } = await begin(null);
    const again = (remoteId: string) => connect({ ...found, remoteId }, `${state}\nabc`, io);
    expect(await again('42@social.example')).toMatchObject({ ok: true });
    expect(await again('43@social.example')).toMatchObject({ failure: { code: 'bad-credentials' } });
    expect(await connect({ ...found, handle: '' }, `${state}\nabc`, io)).toMatchObject({
      value: { handle: 'ana@social.example' },
    });
  });

  it('believes no answer to another question, and no state of another server', async () => {
    const { state, io, told } = await begin(REDIRECT);
    const sent = told.length;
    for (const secret of [
      `${state}\n${REDIRECT}?code=x&state=forged`,
      `${state}\n${REDIRECT}?error=access_denied`,
      `${state}\n`,
      'abc',
      '',
    ])
      expect(await connect(found, secret, io)).toMatchObject({ failure: { code: 'bad-credentials' } });
    const elsewhere = { ...found, server: 'https://other.example' };
    expect(await connect(elsewhere, `${state}\nabc`, io)).toMatchObject({
      failure: { code: 'bad-credentials' },
    });
    expect(told).toHaveLength(sent);
  });
});
