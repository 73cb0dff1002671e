import { SOCIAL_HOST } from '../../servers/hosts.ts';
import { signInOnPage } from '../../servers/snac-client.ts';
import type { SocialAccount } from '../../servers/snac-accounts.ts';
import type { Tend } from './tend.ts';

/** A client in Lisbon with an account of the practice server that speaks Mastodon's API, connected with a code; gives the account's id. */
export async function connectSocial(tend: Tend, person: SocialAccount, clientId: string): Promise<string> {
  const client = {
    ...{ id: clientId, name: person.displayName, color: '#0b7285', zone: 'Europe/Lisbon' },
    ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
  };
  // As the person's yes before the sign-in. Without it the server's own CORS rules hold, and snac's know no PATCH.
  await tend.page.evaluate(`chrome.permissions.request({ origins: ['https://${SOCIAL_HOST}/*'] })`);
  await tend.ask('client.save', { client });
  const platform = 'mastodon';
  const found = await tend.ask('account.find', { platform, identifier: `@${person.handle}`, server: null });
  const { url, state } = await tend.ask<{ url: string; state: string }>('account.authorize', {
    ...{ platform, found, redirectUrl: null },
  });
  const code = await signInOnPage(tend.network.fetch, url, person);
  const secret = `${state}\n${code}`;
  const { id } = await tend.ask<{ id: string }>('account.connect', { clientId, platform, found, secret });
  return id;
}
