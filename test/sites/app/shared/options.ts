import type { AccountId } from '../../server/people.ts';
import { LANGS, type Lang } from './langs.ts';

export interface Options {
  readonly account: AccountId | 'none';
  readonly lang: Lang;
  readonly older: boolean;
  readonly slow: number;
  readonly feed: number;
  readonly recycle: boolean;
  readonly as: 'page' | 'person';
}

const KEPT = 'practice';
/** Everything else in an address is the site's own. */
const OWN = [KEPT, 'account', 'lang', 'markup', 'slow', 'feed', 'recycle', 'as'];
const ACCOUNT_COOKIE = 'practice-account';
const LANG_COOKIE = 'practice-lang';

/**
 * What the address asks for, taken out of it at once, so that addresses are as on the real site. Account and language are the browser's
 * (cookies), the rest is this tab's.
 */
function read(): Options {
  const url = new URL(location.href);
  if (url.searchParams.has(KEPT)) {
    sessionStorage.setItem(KEPT, url.search);
    const { account, lang } = Object.fromEntries(url.searchParams);
    if (account !== undefined) setCookie(ACCOUNT_COOKIE, account);
    if (lang !== undefined) setCookie(LANG_COOKIE, lang);
    for (const name of OWN) url.searchParams.delete(name);
    history.replaceState(null, '', url.pathname + url.search);
  }
  const asked = new URLSearchParams(sessionStorage.getItem(KEPT) ?? '');
  // Where something was asked for, what wasn't is as usual; nothing is left over from the page before.
  const kept = (name: string): string | null | undefined => (asked.has(KEPT) ? null : cookie(name));
  const lang = asked.get('lang') ?? kept(LANG_COOKIE);
  const account = asked.get('account') ?? kept(ACCOUNT_COOKIE);
  return {
    account: account === 'none' || account === 'fern-and-co' ? account : 'casa-luz',
    lang: LANGS.find((known) => known === lang) ?? 'en',
    older: asked.get('markup') === 'older',
    slow: Number(asked.get('slow') ?? 0),
    feed: Number(asked.get('feed') ?? 0),
    recycle: asked.get('recycle') === 'true',
    as: asked.get('as') === 'person' ? 'person' : 'page',
  };
}

export const options = read();

/** Chooses and loads the page anew, as a change of account does on the real sites. */
export function choose(change: Partial<Record<'account' | 'lang' | 'markup' | 'as', string>>): void {
  const asked = new URLSearchParams(sessionStorage.getItem(KEPT) ?? '');
  for (const [name, value] of Object.entries(change)) asked.set(name, value);
  sessionStorage.setItem(KEPT, asked.toString());
  if (change.account !== undefined) setCookie(ACCOUNT_COOKIE, change.account);
  if (change.lang !== undefined) setCookie(LANG_COOKIE, change.lang);
  location.reload();
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

function setCookie(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/; secure; samesite=lax; max-age=31536000`;
}
