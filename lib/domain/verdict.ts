import type { Account } from './account';
import type { Person, Verdict } from './conversation';
import { sameHandle } from './same-handle';

/** What of an account a page can be compared with. */
export type KnownAccount = Pick<Account, 'id' | 'clientId' | 'handle' | 'displayName'>;

/** Whose account a page shows: one, or, where several would fit or none is known, why it can't be told. */
export type Found =
  | { readonly kind: 'one'; readonly account: KnownAccount }
  /** Several clients have this very account. */
  | { readonly kind: 'several'; readonly accounts: readonly KnownAccount[] }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'unclear' };

export interface HandleOptions {
  /** Dots in a handle mean nothing (Facebook). */
  readonly ignoresDots?: boolean;
}

/**
 * Which of the accounts of one platform somebody on a page is. By handle; by name only where the page shows no handle and exactly one account
 * bears the name: two shops can have one name, and anybody can take it. A name that no account bears is unclear, not a stranger's: the account
 * may be known here by an older one.
 */
export function findAccount(
  person: Person | null,
  accounts: readonly KnownAccount[],
  options: HandleOptions = {},
): Found {
  const shown = person?.handle?.trim() ?? '';
  if (shown !== '') {
    const same = accounts.filter(({ handle }) => sameHandle(shown, handle, options));
    // Without its server a handle may be of either.
    const isOne = new Set(same.map(({ handle }) => handle.toLowerCase())).size === 1;
    const [first] = same;
    if (!first) return { kind: 'stranger' };
    if (!isOne) return { kind: 'unclear' };
    return same.length === 1 ? { kind: 'one', account: first } : { kind: 'several', accounts: same };
  }
  const name = plain(person?.name ?? '');
  const same = name === '' ? [] : accounts.filter(({ displayName }) => plain(displayName) === name);
  const [first] = same;
  return first && same.length === 1 ? { kind: 'one', account: first } : { kind: 'unclear' };
}

/** Whether the account that a page shows as signed in is one of the chosen client's. `accounts`: all living ones of the platform. */
export function verdictFor(
  clientId: string | null,
  signedIn: Person | null,
  accounts: readonly KnownAccount[],
  options: HandleOptions = {},
): Verdict {
  if (!signedIn || (!signedIn.handle?.trim() && !signedIn.name?.trim()))
    return { kind: 'cannot-tell', why: 'not-shown' };
  const found = findAccount(signedIn, accounts, options);
  const all = found.kind === 'one' ? [found.account] : found.kind === 'several' ? found.accounts : [];
  const own = all.find((account) => account.clientId === clientId);
  if (own) return { kind: 'match', accountId: own.id };
  const hasAccount = accounts.some((account) => account.clientId === clientId);
  if (all.length === 0 && !hasAccount) return { kind: 'cannot-tell', why: 'no-account' };
  if (found.kind === 'unclear') return { kind: 'cannot-tell', why: 'ambiguous' };
  const [other] = all;
  return {
    kind: 'mismatch',
    shown: signedIn,
    accountId: other?.id ?? null,
    clientId: all.length === 1 ? (other?.clientId ?? null) : null,
  };
}

/** A name as it is compared: people and pages differ in case and spaces. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
