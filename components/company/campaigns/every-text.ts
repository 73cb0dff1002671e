import { i18n } from '#i18n';
import type { Routine } from '@/lib/domain/campaign';

/** "every 3 months". */
export const everyText = ({ count, unit }: Routine['every']): string =>
  i18n.t(`companyPage.routine.every.${unit}`, count);
