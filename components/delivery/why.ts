import { i18n } from '#i18n';
import { messageKey } from '@/components/ui/message-key';
import { FAILURE_CODES, type FailureCode } from '@/lib/domain/failure';

/** Why something did not work, as part of a sentence; `failureText` is the whole sentence that says what to do. A code of another version of Tend is given as it is. */
export const why = (code: string): string =>
  isKnown(code) ? i18n.t(`delivery.why.${messageKey(code)}`) : code;

const isKnown = (code: string): code is FailureCode => (FAILURE_CODES as readonly string[]).includes(code);
