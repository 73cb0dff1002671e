import { i18n } from '#i18n';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';

/** How many of whom: "3 of Casa Luz, 2 of Fern & Co", most first. */
export function whose(deliveries: readonly Delivery[], clients: ReadonlyMap<string, Client>): string {
  const groups = [...Map.groupBy(deliveries, ({ clientId }) => clientId)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const parts = groups.map(([id, rows]) =>
    i18n.t('today.ofClient', { count: rows.length, client: clients.get(id)?.name ?? id }),
  );
  return new Intl.ListFormat(navigator.language, { type: 'unit', style: 'long' }).format(parts);
}
