import { i18n } from '#i18n';
import type { ActivityKind } from '@/lib/domain/activity';

/** What a sentence may name; what the entry doesn't have is an empty string. */
export interface Names {
  readonly client: string;
  readonly handle: string;
  readonly excerpt: string;
  readonly name: string;
  readonly version: string;
  /** How many it was about; 1 where the entry doesn't say. */
  readonly count: number;
  readonly time: string;
  readonly weekday: string;
  /** The reason as a sentence; empty where the browser simply was not running. */
  readonly reason: string;
  /** How late, in words; empty where it was on time. */
  readonly late: string;
  readonly byPerson: boolean;
}

/** What each entry of the log says, after "You" or "Tend". Written out key by key, so that a missing key is a type error. */
export const SENTENCES: Readonly<Record<ActivityKind, (names: Names) => string>> = {
  'client-added': ({ client }) => i18n.t('activity.clientAdded', { client }),
  'client-changed': ({ client }) => i18n.t('activity.clientChanged', { client }),
  'client-removed': ({ client }) => i18n.t('activity.clientRemoved', { client }),
  'client-restored': ({ client }) => i18n.t('activity.clientRestored', { client }),
  'client-paused': ({ client }) => i18n.t('activity.clientPaused', { client }),
  'client-resumed': ({ client }) => i18n.t('activity.clientResumed', { client }),
  'all-paused': () => i18n.t('activity.allPaused'),
  'all-resumed': () => i18n.t('activity.allResumed'),
  'account-connected': ({ handle }) => i18n.t('activity.accountConnected', { handle }),
  'account-reconnected': ({ handle }) => i18n.t('activity.accountReconnected', { handle }),
  'account-disconnected': ({ handle }) => i18n.t('activity.accountDisconnected', { handle }),
  'account-needs-login': ({ handle }) => i18n.t('activity.accountNeedsLogin', { handle }),
  'post-removed': ({ excerpt }) => i18n.t('activity.postRemoved', { excerpt }),
  'post-restored': ({ excerpt }) => i18n.t('activity.postRestored', { excerpt }),
  'template-added': ({ excerpt }) => i18n.t('activity.templateAdded', { excerpt }),
  'template-removed': ({ excerpt, count }) =>
    i18n.t('activity.templateRemoved', count, [String(count), excerpt]),
  'template-restored': ({ excerpt, count }) =>
    i18n.t('activity.templateRestored', count, [String(count), excerpt]),
  'template-imported': ({ excerpt, count }) =>
    i18n.t('activity.templateImported', count, [String(count), excerpt]),
  'company-changed': ({ client, excerpt }) =>
    excerpt === ''
      ? i18n.t('activity.companyChanged', { client })
      : i18n.t('activity.companyChangedWhy', { client, excerpt }),
  'company-undone': ({ client }) => i18n.t('activity.companyUndone', { client }),
  'company-redone': ({ client }) => i18n.t('activity.companyRedone', { client }),
  'company-imported': ({ count }) => i18n.t('activity.companyImported', count, [String(count)]),
  'campaign-started': ({ excerpt, client, count }) =>
    i18n.t('activity.campaignStarted', count, [String(count), excerpt, client]),
  'campaign-done': ({ excerpt, client }) => i18n.t('activity.campaignDone', { excerpt, client }),
  'campaign-removed': ({ excerpt, client }) => i18n.t('activity.campaignRemoved', { excerpt, client }),
  'campaign-restored': ({ excerpt, client }) => i18n.t('activity.campaignRestored', { excerpt, client }),
  'task-done': ({ handle, count }) => i18n.t('activity.taskDone', count, [String(count), handle]),
  'media-added': ({ name }) => i18n.t('activity.mediaAdded', { name }),
  'media-removed': ({ name }) => i18n.t('activity.mediaRemoved', { name }),
  'media-resized': ({ name }) => i18n.t('activity.mediaResized', { name }),
  'delivery-queued': ({ excerpt, handle, time }) =>
    i18n.t('activity.deliveryQueued', { excerpt, handle, time }),
  'delivery-rescheduled': ({ excerpt, handle, time }) =>
    i18n.t('activity.deliveryRescheduled', { excerpt, handle, time }),
  'delivery-content-updated': ({ excerpt, handle }) =>
    i18n.t('activity.deliveryContentUpdated', { excerpt, handle }),
  'delivery-held': ({ excerpt, handle }) => i18n.t('activity.deliveryHeld', { excerpt, handle }),
  'delivery-released': ({ excerpt, handle }) => i18n.t('activity.deliveryReleased', { excerpt, handle }),
  'delivery-prepared': ({ excerpt, handle }) => i18n.t('activity.deliveryPrepared', { excerpt, handle }),
  'delivery-sending': ({ excerpt, handle }) => i18n.t('activity.deliverySending', { excerpt, handle }),
  'delivery-published': ({ excerpt, handle, late }) =>
    late === ''
      ? i18n.t('activity.deliveryPublished', { excerpt, handle })
      : i18n.t('activity.deliveryPublishedLate', { excerpt, handle, late }),
  'delivery-part-published': ({ excerpt, handle }) =>
    i18n.t('activity.deliveryPartPublished', { excerpt, handle }),
  'delivery-handed-over': ({ excerpt, handle, byPerson }) =>
    byPerson
      ? i18n.t('activity.deliveryHandOverAsked', { excerpt, handle })
      : i18n.t('activity.deliveryHandedOver', { excerpt, handle }),
  'delivery-taken-back': ({ excerpt, handle }) => i18n.t('activity.deliveryTakenBack', { excerpt, handle }),
  'delivery-edited-on-network': ({ excerpt, handle }) =>
    i18n.t('activity.deliveryEditedOnNetwork', { excerpt, handle }),
  'delivery-edit-failed': ({ handle, reason }) => i18n.t('activity.deliveryEditFailed', { handle, reason }),
  'delivery-rejected': ({ excerpt, handle, reason }) =>
    i18n.t('activity.deliveryRejected', { excerpt, handle, reason }),
  'delivery-retry': ({ excerpt, handle, reason }) =>
    i18n.t('activity.deliveryRetry', { excerpt, handle, reason }),
  'delivery-unknown': ({ excerpt, handle }) => i18n.t('activity.deliveryUnknown', { excerpt, handle }),
  'delivery-verified-there': ({ excerpt, handle, byPerson }) =>
    byPerson
      ? i18n.t('activity.deliveryConfirmedThere', { excerpt, handle })
      : i18n.t('activity.deliveryVerifiedThere', { excerpt, handle }),
  'delivery-verified-absent': ({ excerpt, handle }) =>
    i18n.t('activity.deliveryVerifiedAbsent', { excerpt, handle }),
  'delivery-missed': ({ excerpt, handle, reason }) =>
    reason === ''
      ? i18n.t('activity.deliveryMissed', { excerpt, handle })
      : i18n.t('activity.deliveryMissedReason', { excerpt, handle, reason }),
  'delivery-needs-login': ({ excerpt, handle }) => i18n.t('activity.deliveryNeedsLogin', { excerpt, handle }),
  'delivery-cancelled': ({ excerpt, handle }) => i18n.t('activity.deliveryCancelled', { excerpt, handle }),
  'delivery-dropped': ({ excerpt, handle }) => i18n.t('activity.deliveryDropped', { excerpt, handle }),
  'delivery-done-by-hand': ({ excerpt, handle }) =>
    i18n.t('activity.deliveryDoneByHand', { excerpt, handle }),
  'delivery-removed-from-network': ({ excerpt, handle }) =>
    i18n.t('activity.deliveryRemovedFromNetwork', { excerpt, handle }),
  'delivery-remove-failed': ({ handle, reason }) =>
    i18n.t('activity.deliveryRemoveFailed', { handle, reason }),
  'profile-written': ({ handle, count }) => i18n.t('activity.profileWritten', count, [String(count), handle]),
  'profile-put-back': ({ handle, count }) =>
    i18n.t('activity.profilePutBack', count, [String(count), handle]),
  'profile-write-failed': ({ handle, reason }) => i18n.t('activity.profileWriteFailed', { handle, reason }),
  'slot-added': ({ handle, weekday, time }) => i18n.t('activity.slotAdded', { handle, weekday, time }),
  'slot-removed': ({ handle, weekday, time }) => i18n.t('activity.slotRemoved', { handle, weekday, time }),
  'settings-changed': () => i18n.t('activity.settingsChanged'),
  'backup-written': ({ name }) => i18n.t('activity.backupWritten', { name }),
  'backup-restored': () => i18n.t('activity.backupRestored'),
  'library-wiped': () => i18n.t('activity.libraryWiped'),
  'publishing-here': () => i18n.t('activity.publishingHere'),
  'publishing-elsewhere': () => i18n.t('activity.publishingElsewhere'),
  'row-set-aside': ({ name }) => i18n.t('activity.rowSetAside', { name }),
  'extension-installed': ({ version }) => i18n.t('activity.extensionInstalled', { version }),
  'extension-updated': ({ version }) => i18n.t('activity.extensionUpdated', { version }),
};
