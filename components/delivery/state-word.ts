import { i18n } from '#i18n';
import { messageKey } from '@/components/ui/message-key';
import type { Delivery, DeliveryState } from '@/lib/domain/delivery';

/** What of a delivery its state is told by. */
export type Stated = Pick<Delivery, 'state' | 'remote'> & Partial<Pick<Delivery, 'reason'>>;

/** The state as the person sees it: asked whether it was posted is, to them, not knowing whether it was. */
export const shownState = ({ state, reason }: Stated): DeliveryState =>
  state === 'needs-person' && reason?.code === 'unknown-outcome' ? 'unknown' : state;

/** The state of a delivery in two words, as it stands beside an icon; what was deleted from the network again says so. */
export const stateWord = (delivery: Stated): string =>
  i18n.t(
    `delivery.state.${delivery.remote?.removedAt != null ? 'removed' : messageKey(shownState(delivery))}`,
  );
