import type { Account } from '@/lib/domain/account';
import type { PlatformSpec } from '@/lib/domain/platform';

/** https addresses of the pages of a platform: its own, or those of the servers that accounts are at. Empty where it has none yet. */
export function pageHostsOf(
  { id, page }: PlatformSpec,
  accounts: Iterable<Pick<Account, 'platform' | 'server'>>,
): readonly string[] {
  if (!page) return [];
  if (page.hosts !== 'account-servers') return page.hosts;
  return [
    ...new Set([...accounts].filter(({ platform }) => platform === id).map(({ server }) => server)),
  ].sort();
}
