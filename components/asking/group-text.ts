import { i18n } from '#i18n';
import { why } from '@/components/delivery/why';
import { failureText } from '@/components/ui/failure-text';
import type { AskingGroup } from '@/lib/delivery/asking-groups';
import { failure } from '@/lib/domain/failure';

interface GroupText {
  /** How many and why. */
  readonly title: string;
  /** What to do; empty where the one row says it. */
  readonly hint: string;
}

/** What stands above a group. `handle` is that of the account, where the cause is one. */
export function groupText({ kind, cause, rows }: AskingGroup, handle: string): GroupText {
  const n = rows.length;
  const reason = cause === 'away' || cause === 'paused' ? '' : why(cause);
  const toDo = cause === 'away' || cause === 'paused' ? '' : failureText(failure(cause));
  switch (kind) {
    case 'unknown':
      return { title: i18n.t('asking.unknown', n), hint: i18n.t('asking.unknownHint') };
    case 'thread':
      return { title: i18n.t('asking.thread', n), hint: n > 1 ? toDo : '' };
    case 'login':
      return { title: i18n.t('asking.login', n, [handle, String(n)]), hint: i18n.t('asking.loginHint') };
    case 'account':
      return { title: i18n.t('asking.account', n, [handle, String(n)]), hint: i18n.t('asking.accountHint') };
    case 'refused':
      return {
        title:
          cause === 'rejected'
            ? i18n.t('asking.refusedPlain', n)
            : i18n.t('asking.refused', n, [String(n), reason]),
        hint: n > 1 ? toDo : '',
      };
    case 'other':
      return { title: i18n.t('asking.other', n, [String(n), reason]), hint: n > 1 ? toDo : '' };
    case 'missed':
      return { title: missedTitle(cause, n, reason), hint: i18n.t('asking.missedHint') };
  }
}

function missedTitle(cause: AskingGroup['cause'], n: number, reason: string): string {
  if (cause === 'away') return i18n.t('asking.missedAway', n);
  if (cause === 'paused') return i18n.t('asking.missedPaused', n);
  return i18n.t('asking.missed', n, [String(n), reason]);
}
