import { i18n } from '#i18n';
import type { Failure } from '@/lib/domain/failure';
import { messageKey } from './message-key';

/** The sentence of a failure: what happened and what to do. Codes and detail are for the technical view. */
export function failureText(failure: Failure): string {
  if (failure.code === 'bad-credentials' && failure.detail === 'not-an-app-password')
    return i18n.t('failure.not_an_app_password');
  return i18n.t(`failure.${messageKey(failure.code)}`);
}
