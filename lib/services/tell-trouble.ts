import { i18n } from '#i18n';
import { setActionTitle, setBadge } from '@/lib/browser/badge';
import { notify } from '@/lib/browser/notifications';
import { POPUP_SNAPSHOT_KEY, writeSession } from '@/lib/browser/session-store';
import type { FailureCode } from '@/lib/domain/failure';
import type { PopupSnapshot } from '@/lib/domain/popup-snapshot';

const SENTENCES: Readonly<Partial<Record<FailureCode, () => string>>> = {
  'newer-version': () => i18n.t('failure.newer_version'),
  'storage-full': () => i18n.t('failure.storage_full'),
  'library-blocked': () => i18n.t('failure.library_blocked'),
  'library-lost': () => i18n.t('failure.library_lost'),
};

const sentence = (code: FailureCode): string =>
  (SENTENCES[code] ?? (() => i18n.t('failure.library_closed')))();

/** Says on the toolbar button and in the popup that the library can't be used. They can't ask the library itself. */
export async function tellTrouble(code: FailureCode, now: number): Promise<void> {
  const nothing = { clients: [], accounts: [], next: [], needs: [], needsCount: 0 };
  const snapshot: PopupSnapshot = { at: now, pausedAll: false, stopped: code, ...nothing };
  await writeSession(POPUP_SNAPSHOT_KEY, snapshot);
  await setBadge('!');
  await setActionTitle(sentence(code));
}

/** Once, when it was found out that the library is gone: nobody may be looking at any page of Tend. A click leads to the way out. */
export const tellWiped = (): Promise<void> =>
  notify('settings', i18n.t('notification.stopped'), sentence('library-lost')).catch(() => undefined);
