import { i18n } from '#i18n';
import { failureText } from '@/components/ui/failure-text';
import { isOutcomeOpen } from '@/lib/delivery/person-acts';
import { ASKING_STATES, type Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { ago } from './ago';
import { timesOfDay } from './moment-text';
import { hasBegun, partsOf } from './parts-out';
import { why } from './why';

export interface SaysFacts {
  /** Epoch ms. */
  readonly now: number;
  readonly handle: string;
  readonly isPausedAll: boolean;
}

/** How a delivery stands, in plain words without codes: one sentence, and before it how far a thread has come. */
export function says(delivery: Delivery, facts: SaysFacts): string {
  const sentence = stands(delivery, facts);
  if (!hasBegun(delivery)) return sentence;
  const { all, out } = partsOf(delivery);
  const far = ASKING_STATES.has(delivery.state)
    ? i18n.t('delivery.says.partsOut', { out, all })
    : i18n.t('delivery.says.partOut', { out, all });
  return `${far} ${sentence}`;
}

function stands(delivery: Delivery, { now, handle, isPausedAll }: SaysFacts): string {
  const { state, reason } = delivery;
  const because = reason ? why(reason.code) : '';
  const late = ago(delivery.dueAt, now);
  switch (state) {
    case 'scheduled':
      return reason
        ? i18n.t('delivery.says.scheduledTrying', { reason: because })
        : i18n.t('delivery.says.scheduled');
    case 'held':
      return isPausedAll ? i18n.t('delivery.says.heldAll') : i18n.t('delivery.says.held');
    case 'retry-at':
      if (reason?.code === 'paced')
        return i18n.t('delivery.says.paced', { time: ownTime(delivery.nextAt ?? now, delivery, now) });
      return i18n.t('delivery.says.retryAt', { time: ownTime(delivery.nextAt ?? now, delivery, now) });
    case 'handed-over':
      return i18n.t('delivery.says.handedOver', {
        time: ownTime(delivery.handOver?.at ?? delivery.dueAt, delivery, now),
      });
    case 'missed':
      if (isPause(delivery)) return i18n.t('delivery.says.missedPaused', { ago: late });
      return reason
        ? i18n.t('delivery.says.missedReason', { ago: late, reason: because })
        : i18n.t('delivery.says.missedLate', { ago: late });
    case 'rejected':
      return failureText(reason ?? failure('rejected'));
    case 'needs-login':
      return i18n.t('delivery.says.needsLogin', { handle });
    case 'needs-person':
      if (isOutcomeOpen(delivery))
        return i18n.t('delivery.says.unknownAsk', { looks: i18n.t('delivery.looks', delivery.looks) });
      return reason === null || reason.code === 'account-gone'
        ? i18n.t('delivery.says.accountGone')
        : failureText(reason);
    case 'published':
      return publishedSays(delivery, now);
    case 'cancelled':
      return i18n.t('delivery.says.cancelled');
    case 'dropped':
      return i18n.t('delivery.says.dropped');
    case 'done-by-hand':
      return i18n.t('delivery.says.doneByHand');
    case 'prepared':
      if (reason?.code === 'clock-wrong') return failureText(reason);
      if (reason) return i18n.t('delivery.says.scheduledTrying', { reason: because });
      return i18n.t('delivery.says.prepared');
    case 'claimed':
    case 'sending':
    case 'unknown':
    case 'verifying':
      return UNDER_WAY[state]();
  }
}

const UNDER_WAY = {
  claimed: () => i18n.t('delivery.says.claimed'),
  sending: () => i18n.t('delivery.says.sending'),
  unknown: () => i18n.t('delivery.says.unknown'),
  verifying: () => i18n.t('delivery.says.verifying'),
} as const;

function publishedSays(delivery: Delivery, now: number): string {
  const { remote } = delivery;
  if (!remote) return i18n.t('delivery.state.published');
  if (remote.removedAt !== null) return i18n.t('delivery.says.removed', { ago: ago(remote.removedAt, now) });
  if (remote.editedAt !== undefined)
    return i18n.t('delivery.says.edited', { time: ownTime(remote.editedAt, delivery, now) });
  if (remote.proof === 'person') return i18n.t('delivery.says.publishedByPerson');
  if (remote.proof === 'read-back') return i18n.t('delivery.says.publishedReadBack');
  return i18n.t('delivery.says.published', { time: ownTime(remote.at, delivery, now) });
}

const ownTime = (instant: number, delivery: Delivery, now: number): string =>
  timesOfDay(instant, delivery.planned.zone, now).own;

/** `PAUSED` of the state machine: a hold has no failure code of its own. */
const isPause = ({ reason }: Delivery): boolean => reason?.code === 'aborted' && reason.detail === 'paused';
