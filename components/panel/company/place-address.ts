import type { Account } from '@/lib/domain/account';
import type { ProfilePage } from '@/lib/domain/profile-data';

/** https address of an account's page; null where it needs something of the account that isn't known. */
export function placeAddress({ address }: Pick<ProfilePage, 'address'>, account: Account): string | null {
  const given: Readonly<Record<string, string>> = {
    handle: account.handle,
    id: account.remoteId,
    server: account.server.replace(/\/$/, ''),
  };
  let isKnown = true;
  const url = address.replace(/\{(handle|id|server)\}/g, (_, name: string) => {
    const value = given[name] ?? '';
    if (value === '') isKnown = false;
    // A handle may be a path (`company/casa-luz`); a server is an origin.
    return name === 'server' ? value : value.split('/').map(encodeURIComponent).join('/');
  });
  return isKnown && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
}
