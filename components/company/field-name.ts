import { i18n } from '#i18n';
import { messageKey } from '@/components/ui/message-key';
import type { FieldId } from '@/lib/domain/company';

/** Tend's own word for a field; what a network calls it stands in its `ProfileField.name`. */
export const fieldName = (field: FieldId): string => i18n.t(`company.field.${messageKey(field)}`);
