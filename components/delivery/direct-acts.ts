import { i18n } from '#i18n';
import type { Delivery } from '@/lib/domain/delivery';
import type { DeliveryAct } from '@/lib/messaging/protocol';
import { firstWords } from './first-words';
import type { Offer } from './offers';

interface DirectAct {
  /** Null where it can't be done any more. */
  readonly act: (delivery: Delivery, postRevision: number | null) => DeliveryAct | null;
  readonly says: (delivery: Delivery) => string;
  /** What takes it back; null where nothing does. */
  readonly undo: (delivery: Delivery, now: number) => DeliveryAct | null;
}

const BACK: DeliveryAct = { kind: 'reinstate' };

/** Back to the time it had, while that is still to come. */
const asBefore = ({ planned, dueAt }: Delivery, now: number): DeliveryAct | null =>
  dueAt > now ? { kind: 'reschedule', planned } : null;

const none = (): null => null;

/** Offers that are carried out at one click, what is said afterwards, and how each is taken back. */
export const DIRECT_ACTS: Readonly<Partial<Record<Offer, DirectAct>>> = {
  now: {
    act: () => ({ kind: 'now' }),
    says: ({ content }) => i18n.t('delivery.done.now', { excerpt: firstWords(content) }),
    undo: none,
  },
  nextSlot: {
    act: () => ({ kind: 'next-slot' }),
    says: () => i18n.t('delivery.done.movedSlot'),
    undo: asBefore,
  },
  cancel: {
    act: () => ({ kind: 'cancel' }),
    says: ({ content }) => i18n.t('delivery.done.cancel', { excerpt: firstWords(content) }),
    undo: () => BACK,
  },
  drop: {
    act: () => ({ kind: 'drop' }),
    says: ({ content }) => i18n.t('delivery.done.drop', { excerpt: firstWords(content) }),
    undo: () => BACK,
  },
  doneByHand: {
    act: () => ({ kind: 'done-by-hand' }),
    says: ({ content }) => i18n.t('delivery.done.doneByHand', { excerpt: firstWords(content) }),
    undo: () => BACK,
  },
  handOver: {
    act: () => ({ kind: 'hand-over' }),
    says: ({ content }) => i18n.t('delivery.done.handOver', { excerpt: firstWords(content) }),
    undo: () => ({ kind: 'take-back' }),
  },
  takeBack: {
    act: () => ({ kind: 'take-back' }),
    says: () => i18n.t('delivery.done.takeBack'),
    undo: () => ({ kind: 'hand-over' }),
  },
  reinstate: { act: () => BACK, says: () => i18n.t('delivery.done.reinstate'), undo: none },
  itIsnt: { act: () => ({ kind: 'it-isnt' }), says: () => i18n.t('delivery.done.itIsnt'), undo: none },
  updateContent: {
    act: (_, revision) => (revision === null ? null : { kind: 'update-content', revision }),
    says: () => i18n.t('delivery.done.updateContent'),
    undo: none,
  },
};
