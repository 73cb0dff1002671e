import { i18n } from '#i18n';
import type { RefusalReason } from '@/lib/domain/insertion';
import type { InsertReport } from '@/lib/domain/page-bridge';
import { messageKey } from '@/components/ui/message-key';

/** Whether it is there, proven twice: by the editor's model, and by what is visible and stayed. */
export const isProven = ({ outcome, visible, stayed }: InsertReport): boolean =>
  outcome.kind === 'inserted' && visible && stayed;

/** What came of an insertion, and what to do now. */
export function outcomeText(report: InsertReport): string {
  const { outcome, copied } = report;
  if (outcome.kind === 'refused') {
    const why = i18n.t(`replies.refused.${refusal(outcome.reason)}`);
    return copied ? `${why} ${i18n.t('replies.clipboardToo')}` : why;
  }
  if (isProven(report)) return i18n.t('replies.inserted');
  return copied ? i18n.t('replies.onClipboard', { keys: pasteKeys() }) : i18n.t('replies.unproven');
}

const refusal = (reason: RefusalReason) => messageKey(reason);

const pasteKeys = (): string => (/mac/i.test(navigator.platform) ? '⌘V' : 'Ctrl+V');
