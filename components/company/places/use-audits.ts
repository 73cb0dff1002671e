import { useMemo } from 'react';
import { auditAccount } from '@/lib/company/audit-account';
import type { FieldAudit } from '@/lib/domain/drift';
import type { Company } from '../company';

/** How each field of each place stands, by account; places of platforms that show no facts are left out. */
export type Audits = ReadonlyMap<string, readonly FieldAudit[]>;

/** Everything that is compared in one view of a company. */
export function auditsOf({
  accounts,
  profiles,
  facts,
  seen,
  exceptions,
  now,
}: Pick<Company, 'accounts' | 'profiles' | 'facts' | 'seen' | 'exceptions' | 'now'>): Audits {
  const bySeen = Map.groupBy(seen, ({ accountId }) => accountId);
  return new Map(
    accounts.flatMap((account) => {
      const profile = profiles.get(account.platform);
      if (!profile) return [];
      const own = bySeen.get(account.id) ?? [];
      return [[account.id, auditAccount({ profile, account, facts, seen: own, exceptions, now })] as const];
    }),
  );
}

/** The same, computed anew only when something has changed. */
export const useAudits = (company: Company): Audits => useMemo(() => auditsOf(company), [company]);
