import { PEOPLE } from '../../server/people.ts';
import { options } from '../shared/options.ts';

/** As on a real server: a block of data in the page that says who is signed in. */
export function writeInitialState(): void {
  const account = PEOPLE.find(({ id }) => id === options.account);
  const id = String(109_300_000 + PEOPLE.findIndex((person) => person === account));
  const accounts = account && {
    [id]: {
      ...{ id, username: account.handle, acct: account.handle, display_name: account.name },
      url: `https://${location.host}/@${account.handle}`,
    },
  };
  const meta = { domain: location.host, locale: options.lang, ...(account ? { me: id } : {}) };
  const script = document.createElement('script');
  script.id = 'initial-state';
  script.type = 'application/json';
  script.textContent = JSON.stringify({ meta, accounts: accounts ?? {} });
  document.head.append(script);
}
