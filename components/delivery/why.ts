import { i18n } from '#i18n';
import type { FailureCode } from '@/lib/domain/failure';

/** Why something did not work, as part of a sentence; `failureText` is the whole sentence that says what to do. */
const WHY: Readonly<Record<FailureCode, () => string>> = {
  'account-gone': () => i18n.t('delivery.why.accountGone'),
  aborted: () => i18n.t('delivery.why.aborted'),
  'auth-expired': () => i18n.t('delivery.why.authExpired'),
  'bad-credentials': () => i18n.t('delivery.why.badCredentials'),
  conflict: () => i18n.t('delivery.why.conflict'),
  'empty-post': () => i18n.t('delivery.why.emptyPost'),
  'host-unreachable': () => i18n.t('delivery.why.hostUnreachable'),
  'host-permission-missing': () => i18n.t('delivery.why.hostPermissionMissing'),
  'media-broken': () => i18n.t('delivery.why.mediaBroken'),
  'media-missing': () => i18n.t('delivery.why.mediaMissing'),
  'media-too-large': () => i18n.t('delivery.why.mediaTooLarge'),
  'media-unsupported': () => i18n.t('delivery.why.mediaUnsupported'),
  'not-a-server': () => i18n.t('delivery.why.notAServer'),
  'not-found': () => i18n.t('delivery.why.notFound'),
  offline: () => i18n.t('delivery.why.offline'),
  'rate-limited': () => i18n.t('delivery.why.rateLimited'),
  rejected: () => i18n.t('delivery.why.rejected'),
  'server-error': () => i18n.t('delivery.why.serverError'),
  'state-changed': () => i18n.t('delivery.why.stateChanged'),
  'storage-full': () => i18n.t('delivery.why.storageFull'),
  'time-in-gap': () => i18n.t('delivery.why.timeInGap'),
  'time-in-overlap': () => i18n.t('delivery.why.timeInOverlap'),
  'time-in-past': () => i18n.t('delivery.why.timeInPast'),
  'too-long': () => i18n.t('delivery.why.tooLong'),
  'too-many-media': () => i18n.t('delivery.why.tooManyMedia'),
  'unknown-outcome': () => i18n.t('delivery.why.unknownOutcome'),
  'no-free-slot': () => i18n.t('delivery.why.noFreeSlot'),
  'not-confirmed': () => i18n.t('delivery.why.notConfirmed'),
};

/** The reason in a few words. A code of another version of Tend is given as it is. */
export const why = (code: string): string => (Object.hasOwn(WHY, code) ? WHY[code as FailureCode]() : code);
