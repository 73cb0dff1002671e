import type { PracticeNetwork } from '../servers/network.ts';
import type { SocialAccount } from '../servers/snac-accounts.ts';
import { signInOnPage } from '../servers/snac-client.ts';
import { ask, saveClient } from './acts.ts';
import type { OwnPage } from './rig.ts';

export function newSocialAccount({ social }: PracticeNetwork, name: string): Promise<SocialAccount> {
  if (!social) throw new Error('the second server is not running');
  return social.createAccount(name);
}

/** Connects an account with the code that the server's own sign-in page shows; gives its id. */
export async function connectSocial(
  page: OwnPage,
  network: PracticeNetwork,
  account: SocialAccount,
): Promise<string> {
  const clientId = await saveClient(page, account.displayName);
  const platform = 'mastodon';
  const found = await ask(page, 'account.find', { platform, identifier: account.handle, server: null });
  const input = { platform, found, redirectUrl: null };
  const { url, state } = await ask<{ url: string; state: string }>(page, 'account.authorize', input);
  const code = await signInOnPage(network.fetch, url, account);
  const secret = `${state}\n${code}`;
  return (await ask<{ id: string }>(page, 'account.connect', { clientId, platform, found, secret })).id;
}
