import { i18n } from '#i18n';
import { messageKey } from '@/components/ui/message-key';
import type { TemplateFault } from '@/lib/templates/template-part';

/** What is wrong there and what helps, as a sentence. */
export function faultText({ code, name, near }: TemplateFault): string {
  const words = { name, near: near ?? '', open: '{{', close: '}}' };
  if (code === 'unknown' && name === '') return i18n.t('templates.fault.nameless', words);
  if (code === 'unknown' && near !== undefined) return i18n.t('templates.fault.unknown_near', words);
  return i18n.t(`templates.fault.${messageKey(code)}`, words);
}
