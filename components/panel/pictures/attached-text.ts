import { i18n } from '#i18n';
import { messageKey } from '@/components/ui/message-key';
import type { Attached } from '@/lib/domain/attachment';

/** What came of a file for the page in front, and what to do now. */
export function attachedText(attached: Attached): string {
  if (attached.how === 'placed') return i18n.t('panel.pictures.placed');
  if (attached.how === 'unproven') return i18n.t('panel.pictures.unproven');
  return i18n.t(`panel.pictures.why.${messageKey(attached.why)}`);
}
