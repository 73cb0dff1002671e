import { describe, expect, it } from 'vitest';
import { refused, routeFetch, webPage } from '@/test/contracts/route-fetch';
import { connect } from './connect';

const PDS = 'https://pds.casaluz.pt';
const CREATE = `${PDS}/xrpc/com.atproto.server.createSession`;
const found = {
  remoteId: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz',
  handle: 'casaluz.pt',
  displayName: 'Casa Luz',
  profileUrl: 'https://bsky.app/profile/casaluz.pt',
  server: PDS,
};
const tokens = { did: found.remoteId, handle: 'casaluz.pt', accessJwt: 'a', refreshJwt: 'r', active: true };

async function connectWith(secret: string, answer: object) {
  const { fetch, asked } = routeFetch({ [CREATE]: answer });
  const signal = AbortSignal.timeout(5_000);
  const value = await connect(found, secret, { fetch, signal, clock: { now: () => 0 }, random: () => 0 });
  return { value, asked };
}

describe('connect', () => {
  it('gives a session without the password', async () => {
    const { value } = await connectWith(' abcd-efgh-2345-6789\n', tokens);
    expect(value).toMatchObject({ ok: true, value: found });
    const session = value.ok ? value.value.session : '';
    expect(JSON.parse(session)).toEqual({
      v: 1,
      did: found.remoteId,
      server: PDS,
      accessJwt: 'a',
      refreshJwt: 'r',
    });
    expect(JSON.stringify(value)).not.toContain('abcd');
  });

  it.each([
    '',
    'my main password',
    'abcd-efgh-2345',
    'ABCD-EFGH-2345-6789',
    'abcdefgh23456789',
    'abcd-efgh-2345-6789-',
  ])('sends %j nowhere: it is no app password', async (secret) => {
    const { value, asked } = await connectWith(secret, tokens);
    expect(value).toEqual({ ok: false, failure: { code: 'bad-credentials', detail: 'not-an-app-password' } });
    expect(asked).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a wrong password', refused(401, 'AuthenticationRequired'), 'bad-credentials'],
    ['another account’s password', { ...tokens, did: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa' }, 'bad-credentials'],
    ['an account that was taken down', refused(401, 'AccountTakedown'), 'rejected'],
    ['too many tries', refused(429, 'RateLimitExceeded'), 'rate-limited'],
    ['a captive portal', webPage(), 'not-a-server'],
    ['a portal’s 401', webPage(401), 'not-a-server'],
    ['an answer without tokens', { did: found.remoteId }, 'not-a-server'],
    ['trouble at the server', refused(500, 'InternalServerError'), 'server-error'],
  ])('%s', async (_, answer, code) => {
    const { value } = await connectWith('abcd-efgh-2345-6789', answer);
    expect(value).toMatchObject({ ok: false, failure: { code } });
  });

  it('says when a rate limit ends', async () => {
    const limit = refused(429, 'RateLimitExceeded', { 'ratelimit-reset': '300' });
    const { value } = await connectWith('abcd-efgh-2345-6789', limit);
    expect(value).toMatchObject({ ok: false, failure: { code: 'rate-limited', retryAt: 300_000 } });
  });
});
