import type { Account } from '@/lib/domain/account';
import type { FieldId } from '@/lib/domain/company';
import type { FieldAudit } from '@/lib/domain/drift';
import type { ProfileData, ProfilePage } from '@/lib/domain/profile-data';
import { placeAddress } from './place-address';
import { needsWork, type PlaceTask } from './place-rows';

export interface NextPlace {
  readonly account: Account;
  /** The network's own name of the page; null where only the profile's address is known. */
  readonly page: string | null;
  readonly url: string;
  /** How many fields and checks wait there. */
  readonly open: number;
}

interface NextInput {
  /** Of one client, in the order in which they are worked through. */
  readonly accounts: readonly Account[];
  /** The account in front; the search begins behind it and goes round. Null: at the first one. */
  readonly from: string | null;
  readonly profiles: ReadonlyMap<string, ProfileData>;
  readonly auditsOf: (accountId: string) => readonly FieldAudit[];
  /** Open ones, those that are put off not among them. */
  readonly tasks: readonly PlaceTask[];
}

/** The next account of a client with something to do, and the page on which it is done; null where no other has. */
export function nextPlace({ accounts, from, profiles, auditsOf, tasks }: NextInput): NextPlace | null {
  const at = accounts.findIndex(({ id }) => id === from);
  for (const account of [...accounts.slice(at + 1), ...accounts.slice(0, Math.max(at, 0))]) {
    const work = workAt(account, auditsOf(account.id), tasks);
    const profile = profiles.get(account.platform);
    if (work.open === 0 || !profile) continue;
    const found = bestPage(profile, account, work.fields);
    const url = found?.url ?? (account.profileUrl.startsWith('https://') ? account.profileUrl : null);
    if (url !== null) return { account, page: found?.page.name ?? null, url, open: work.open };
  }
  return null;
}

/** Fields to be changed at an account, and how many things wait there altogether. */
function workAt(
  account: Account,
  audits: readonly FieldAudit[],
  tasks: readonly PlaceTask[],
): { readonly fields: ReadonlySet<FieldId>; readonly open: number } {
  const own = tasks.filter(({ task }) => task.accountId === account.id);
  const fields = new Set(audits.filter(needsWork).map(({ field }) => field));
  for (const { task } of own) if (task.field !== null) fields.add(task.field);
  return { fields, open: fields.size + own.filter(({ task }) => task.field === null).length };
}

/** The page that takes most of what is to be changed; where none takes any, one that shows it. */
function bestPage(
  profile: ProfileData,
  account: Account,
  fields: ReadonlySet<FieldId>,
): { readonly page: ProfilePage; readonly url: string } | null {
  const has = (page: ProfilePage): number => page.fields.filter(({ field }) => fields.has(field)).length;
  const ranked = profile.pages.toSorted(
    (a, b) => Number(b.kind === 'edits') - Number(a.kind === 'edits') || has(b) - has(a),
  );
  const best = ranked.find((page) => has(page) > 0) ?? ranked.find(({ kind }) => kind === 'shows');
  const url = best ? placeAddress(best, account) : null;
  return best && url !== null ? { page: best, url } : null;
}
