import { Check, CircleMinus, CircleX, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { messageKey } from '@/components/ui/message-key';
import { StateBadge } from '@/components/ui/state-badge';
import type { PlannedCompany } from '@/lib/company/record/company-table';
import { factNames } from '../facts-text';
import styles from './overview.module.css';

/** What would become of one row. */
export function ImportRow({
  row: { line, name, clientId, patch, troubles },
}: {
  readonly row: PlannedCompany;
}) {
  const isEmpty = Object.keys(patch).length === 0;
  return (
    <li className={styles.row}>
      <div>
        <b dir="auto">{name || i18n.t('companyPage.import.line', { line: String(line) })}</b>
        {clientId === null ? (
          <StateBadge icon={<CircleX />} tone="bad">
            {i18n.t('companyPage.import.noClient')}
          </StateBadge>
        ) : isEmpty ? (
          <StateBadge icon={<CircleMinus />}>{i18n.t('companyPage.import.nothing')}</StateBadge>
        ) : (
          <StateBadge icon={<Check />} tone="ok">
            {factNames(patch)}
          </StateBadge>
        )}
      </div>
      {troubles.map(({ column, code }) => (
        <StateBadge key={`${column} ${code}`} icon={<TriangleAlert />} tone="warn">
          {i18n.t('companyPage.import.trouble', {
            column: column.replaceAll('_', ' '),
            why: i18n.t(`companyPage.trouble.${messageKey(code)}`),
          })}
        </StateBadge>
      ))}
    </li>
  );
}
