import type { SocialAccount } from './snac-accounts.ts';

const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob';

/** Types name and password into the server's own page at an authorize address, and gives the code that it shows. */
export async function signInOnPage(
  fetchPage: typeof fetch,
  authorizeUrl: string,
  { name, password }: SocialAccount,
): Promise<string> {
  const page = await (await fetchPage(authorizeUrl)).text();
  const field = (wanted: string): string =>
    new RegExp(`name="${wanted}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  const answer = await fetchPage(/action="([^"]+)"/.exec(page)?.[1] ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      login: name,
      passwd: password,
      redir: field('redir'),
      cid: field('cid'),
      state: field('state'),
    }).toString(),
  });
  const shown = (await answer.text()).trim();
  if (!/^[0-9a-f]{32}/.test(shown)) throw new Error(`No code for ${name}: ${shown.slice(0, 300)}`);
  return shown;
}

/** A token of the tests' own for an account, as any other client of that person would get one. */
export async function socialToken(
  fetchPage: typeof fetch,
  server: string,
  account: SocialAccount,
): Promise<string> {
  const post = async (path: string, input: object): Promise<Record<string, string>> => {
    const answer = await fetchPage(`${server}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Record<string, string>;
  };
  const scopes = 'read write';
  const app = await post('/api/v1/apps', { client_name: 'A reader', redirect_uris: OUT_OF_BAND, scopes });
  const { client_id = '', client_secret = '' } = app;
  const query = new URLSearchParams({
    response_type: 'code',
    client_id,
    redirect_uri: OUT_OF_BAND,
    scope: scopes,
  });
  const code = await signInOnPage(fetchPage, `${server}/oauth/authorize?${query}`, account);
  const grant = { grant_type: 'authorization_code', redirect_uri: OUT_OF_BAND, scope: scopes };
  const token = await post('/oauth/token', { ...grant, code, client_id, client_secret });
  return token['access_token'] ?? '';
}
