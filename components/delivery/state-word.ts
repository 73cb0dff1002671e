import { i18n } from '#i18n';
import type { Delivery, DeliveryState } from '@/lib/domain/delivery';

/** What of a delivery its state is told by. */
export type Stated = Pick<Delivery, 'state' | 'remote'> & Partial<Pick<Delivery, 'reason'>>;

/** A state in two words, as it stands beside an icon. */
const STATE_WORDS: Readonly<Record<DeliveryState, () => string>> = {
  scheduled: () => i18n.t('delivery.state.scheduled'),
  held: () => i18n.t('delivery.state.held'),
  claimed: () => i18n.t('delivery.state.claimed'),
  prepared: () => i18n.t('delivery.state.prepared'),
  sending: () => i18n.t('delivery.state.sending'),
  unknown: () => i18n.t('delivery.state.unknown'),
  verifying: () => i18n.t('delivery.state.verifying'),
  'retry-at': () => i18n.t('delivery.state.retryAt'),
  missed: () => i18n.t('delivery.state.missed'),
  rejected: () => i18n.t('delivery.state.rejected'),
  'needs-login': () => i18n.t('delivery.state.needsLogin'),
  'needs-person': () => i18n.t('delivery.state.needsPerson'),
  published: () => i18n.t('delivery.state.published'),
  cancelled: () => i18n.t('delivery.state.cancelled'),
  dropped: () => i18n.t('delivery.state.dropped'),
  'done-by-hand': () => i18n.t('delivery.state.doneByHand'),
};

/** The state as the person sees it: asked whether it was posted is, to them, not knowing whether it was. */
export const shownState = ({ state, reason }: Stated): DeliveryState =>
  state === 'needs-person' && reason?.code === 'unknown-outcome' ? 'unknown' : state;

/** The state of a delivery in two words; what was deleted from the network again says so. */
export const stateWord = (delivery: Stated): string =>
  delivery.remote?.removedAt != null ? i18n.t('delivery.state.removed') : STATE_WORDS[shownState(delivery)]();
