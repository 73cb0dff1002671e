import type { Directory } from '@/components/studio/use-directory';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { Delivery } from '@/lib/domain/delivery';
import type { DeliveryItemProps } from './delivery-card';

/** Everything a card or a row shows of a delivery. */
export type ItemFacts = (delivery: Delivery) => DeliveryItemProps;

interface Around {
  readonly directory: Directory;
  readonly specs: ReadonlyMap<string, PlatformSpec>;
  readonly revisions: ReadonlyMap<string, number>;
  /** Epoch ms. */
  readonly now: number;
  readonly isPausedAll: boolean;
  /** The delivery that the address leads to. */
  readonly namedId: string | null;
}

/** Looks up whose and where a delivery is, and what its post has become since. */
export const itemFacts =
  ({ directory, specs, revisions, now, isPausedAll, namedId }: Around): ItemFacts =>
  (delivery) => ({
    delivery,
    client: directory.clients.get(delivery.clientId),
    account: directory.accounts.get(delivery.accountId),
    network: specs.get(delivery.platform)?.name ?? delivery.platform,
    postRevision: revisions.get(delivery.postId) ?? null,
    now,
    isPausedAll,
    isNamed: delivery.id === namedId,
  });
