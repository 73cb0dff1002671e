import { i18n } from '#i18n';
import type { CompanyChange } from '@/lib/domain/company';

/** Whether a change is what the record began with, which is nobody's to take back. */
export const isBeginning = ({ id }: CompanyChange): boolean => id.startsWith('begin|');

/** What a change of the record is called: its reason, where it has one. */
export const changeTitle = (change: CompanyChange): string =>
  change.reason || i18n.t(isBeginning(change) ? 'companyPage.history.begin' : 'companyPage.history.noReason');
