import { i18n } from '#i18n';
import type { FieldAudit } from '@/lib/domain/drift';
import { fieldName } from '../field-name';
import { momentText } from '../moment-text';
import { VerdictBadge } from '../verdict-badge';
import { isPicture } from './report-table';
import styles from './report.module.css';

/** How each field of one place stands today. */
export const PlaceTable = ({ audits }: { readonly audits: readonly FieldAudit[] }) => (
  <table className={styles.table}>
    <thead>
      <tr>
        {(['field', 'state', 'shows', 'record', 'seen'] as const).map((column) => (
          <th key={column} scope="col">
            {i18n.t(`companyPage.report.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {audits.map(({ field, verdict, want, seen }) => (
        <tr key={field}>
          <td>{fieldName(field)}</td>
          <td>
            <VerdictBadge verdict={verdict} max={want?.max ?? null} />
          </td>
          <td dir="auto">{isPicture(field) ? '' : seen?.lines.join('\n')}</td>
          <td dir="auto">{isPicture(field) || verdict.kind === 'right' ? '' : want?.lines.join('\n')}</td>
          <td className={styles.quiet}>{seen && momentText(seen.lastSeenAt)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
