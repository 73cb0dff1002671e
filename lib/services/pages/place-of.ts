import type { Person, Verdict } from '@/lib/domain/conversation';
import type { ProfilePage, ProfileReading } from '@/lib/domain/profile-data';
import type { PlatformId } from '@/lib/domain/platform';
import { findAccount, verdictFor, type HandleOptions, type KnownAccount } from '@/lib/domain/verdict';
import type { World } from '../world';

/** Whose place a page is, and whether the form in it is that account's own. */
export interface PlaceOf {
  readonly account: KnownAccount | null;
  readonly verdict: Verdict;
}

type Shown = Pick<ProfileReading, 'owner' | 'signedIn'>;

const NOBODY: PlaceOf = { account: null, verdict: { kind: 'cannot-tell', why: 'no-account' } };

/**
 * The account of a place: whose it says it is; a form that doesn't say is of whoever is signed in. `match` only where everybody that the page names is that
 * account: the owner by the address or the form itself, and who is signed in.
 */
export async function placeOf(
  world: World,
  platform: PlatformId,
  page: Pick<ProfilePage, 'kind'>,
  { owner, signedIn }: Shown,
): Promise<PlaceOf> {
  const accounts = await livingAccounts(world, platform);
  const options: HandleOptions = {
    ignoresDots: world.specs.get(platform)?.page?.handles?.ignoresDots ?? false,
  };
  const whose = owner ?? (page.kind === 'edits' ? signedIn : null);
  const found = findAccount(whose, accounts, options);
  if (found.kind !== 'one') {
    const why = whose === null ? 'not-shown' : found.kind === 'stranger' ? 'no-account' : 'ambiguous';
    return { ...NOBODY, verdict: { kind: 'cannot-tell', why } };
  }
  const { account } = found;
  const people = [owner, signedIn].filter((person): person is Person => person !== null);
  const verdicts = people.map((person) => verdictFor(account.clientId, person, accounts, options));
  const other = verdicts.find((verdict) => verdict.kind !== 'match' || verdict.accountId !== account.id);
  if (other?.kind !== 'match') return { account, verdict: other ?? { kind: 'match', accountId: account.id } };
  // Another account of the same client is another form.
  const shown = signedIn ?? { handle: null, name: null };
  return {
    account,
    verdict: { kind: 'mismatch', shown, accountId: other.accountId, clientId: account.clientId },
  };
}

/** Accounts of the platform whose clients are there. */
async function livingAccounts({ library }: World, platform: PlatformId): Promise<readonly KnownAccount[]> {
  const [rows, clients] = await Promise.all([library.accounts.toArray(), library.clients.toArray()]);
  const living = new Set(clients.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
  return rows.filter(
    (account) => account.platform === platform && account.deletedAt === null && living.has(account.clientId),
  );
}
