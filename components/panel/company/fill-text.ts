import { i18n } from '#i18n';
import { messageKey } from '@/components/ui/message-key';
import type { FillReport } from '@/lib/domain/profile-data';

/** What came of filling one field, as a sentence. */
export const fillText = ({ how }: FillReport): string => i18n.t(`companyPanel.fill.${messageKey(how)}`);

/** Whether something of ours may stand in the field now. */
export const isWritten = ({ how }: FillReport): boolean =>
  how === 'filled' || how === 'unproven' || how === 'yours-to-choose';
