import { auditAccount } from '@/lib/company/audit-account';
import { factsOn } from '@/lib/company/facts-on';
import { CASA_LUZ } from '@/lib/company/fixtures';
import { scoreOf } from '@/lib/company/score-of';
import { wantedAt } from '@/lib/company/wanted-at';
import type { Account } from '@/lib/domain/account';
import type { CompanyChange, CompanyFacts, Observation } from '@/lib/domain/company';
import type { Score } from '@/lib/domain/drift';
import { profiles } from '@/lib/platforms/profiles';

const CLIENTS = 15;
const NOW = Date.UTC(2026, 10, 27, 12);

interface Record {
  readonly changes: readonly CompanyChange[];
  readonly accounts: readonly Account[];
  readonly seen: readonly Observation[];
}

/** Clients with their accounts on every platform in turn; of what was seen a third is right, a third is right in another notation, and a third differs. */
export function makeRecords(accounts: number): readonly Record[] {
  const platforms = [...profiles.values()];
  return Array.from({ length: CLIENTS }, (_, client) => {
    const clientId = `client-${client}`;
    const row = { clientId, createdAt: NOW, updatedAt: NOW, deletedAt: null, origin: 'bench' };
    const set: CompanyFacts = {
      ...CASA_LUZ,
      ...{ name: `Casa Luz ${client}`, website: `https://casaluz${client}.pt/` },
      ...{ phones: [{ label: 'Shop', number: `+3512134288${String(client).padStart(2, '0')}` }] },
    };
    const own: Account[] = [];
    const seen: Observation[] = [];
    for (let n = client; n < accounts; n += CLIENTS) {
      const profile = platforms[n % platforms.length];
      if (!profile) continue;
      const account: Account = {
        ...{ ...row, id: `account-${n}`, platform: profile.platform, handle: `casaluz${n}` },
        ...{ displayName: set.name ?? '', profileUrl: '', publishBy: 'page', remoteId: '', server: '' },
        status: 'connected',
      };
      own.push(account);
      for (const [k, field] of profile.fields.entries()) {
        const want = wantedAt(field, set, { platform: profile.platform, account, lang: '' });
        const lines = (want?.lines ?? []).map((line) => otherwise(line, (n + k) % 3));
        seen.push({
          ...{ ...row, id: `${account.id}-${k}`, accountId: account.id, field: field.field, lines },
          ...{ how: 'page', page: 'profile', url: '', firstSeenAt: NOW, lastSeenAt: NOW },
        });
      }
    }
    return {
      changes: [{ ...row, id: clientId, from: '2026-01-01', reason: '', set }],
      accounts: own,
      seen,
    };
  });
}

const otherwise = (line: string, how: number): string =>
  how === 0
    ? line
    : how === 1
      ? ` ${line.replace('https://', 'http://www.').replaceAll("'", '’')}  `
      : `${line} before`;

/** Judges all of them as the side panel and the studio do, client by client; gives ms and what came of it. */
export function judge(records: readonly Record[]): { readonly ms: number; readonly score: Score } {
  const start = performance.now();
  let right = 0;
  let of = 0;
  for (const { changes, accounts, seen } of records) {
    const facts = factsOn(changes, '2026-11-27');
    for (const account of accounts) {
      const profile = profiles.get(account.platform);
      if (!profile) continue;
      const score = scoreOf(auditAccount({ profile, account, facts, seen, exceptions: [], now: NOW }));
      right += score.right;
      of += score.of;
    }
  }
  return { ms: performance.now() - start, score: { right, of } };
}
