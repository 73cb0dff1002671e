import { i18n } from '#i18n';
import type { Delivery } from '@/lib/domain/delivery';
import type { Offer } from './offers';
import { hasBegun } from './parts-out';

const LABELS: Readonly<Record<Exclude<Offer, 'open' | 'remove'>, () => string>> = {
  now: () => i18n.t('delivery.act.now'),
  nextSlot: () => i18n.t('delivery.act.nextSlot'),
  reschedule: () => i18n.t('delivery.act.reschedule'),
  cancel: () => i18n.t('delivery.act.cancel'),
  drop: () => i18n.t('delivery.act.drop'),
  doneByHand: () => i18n.t('delivery.act.doneByHand'),
  reinstate: () => i18n.t('delivery.act.reinstate'),
  handOver: () => i18n.t('delivery.act.handOver'),
  takeBack: () => i18n.t('delivery.act.takeBack'),
  editThere: () => i18n.t('delivery.act.editThere'),
  checkNow: () => i18n.t('delivery.act.checkNow'),
  itsThere: () => i18n.t('delivery.act.itsThere'),
  itIsnt: () => i18n.t('delivery.act.itIsnt'),
  updateContent: () => i18n.t('delivery.act.updateContent'),
  look: () => i18n.t('delivery.act.look'),
  edit: () => i18n.t('delivery.act.edit'),
  connectAgain: () => i18n.t('delivery.act.connectAgain'),
  connect: () => i18n.t('delivery.act.connect'),
  resume: () => i18n.t('delivery.act.resume'),
};

/** An offer as a button says it. `network` is the network's own name; of a thread that has begun, "now" is its continuation. */
export function offerLabel(offer: Offer, network: string, delivery: Delivery): string {
  if (offer === 'now' && hasBegun(delivery)) return i18n.t('delivery.act.continue');
  if (offer === 'open') return i18n.t('delivery.act.open', { network });
  if (offer === 'remove') return i18n.t('delivery.act.remove', { network });
  return LABELS[offer]();
}
