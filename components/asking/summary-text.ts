import { i18n } from '#i18n';
import { askingGroups } from '@/lib/delivery/asking-groups';
import type { Account } from '@/lib/domain/account';
import type { Delivery } from '@/lib/domain/delivery';
import { groupText } from './group-text';

/** What a screen reader is told when something comes or goes: how much is asked, and of what kinds. */
export function summaryText(deliveries: readonly Delivery[], accounts: ReadonlyMap<string, Account>): string {
  if (deliveries.length === 0) return i18n.t('asking.allWell');
  const kinds = askingGroups(deliveries).map(
    (group) => groupText(group, accounts.get(group.accountId ?? '')?.handle ?? '').title,
  );
  const list = new Intl.ListFormat(navigator.language, { type: 'unit' }).format(kinds);
  return i18n.t('asking.summary', deliveries.length, [String(deliveries.length), list]);
}
