import { i18n } from '#i18n';
import { shownHandle } from '@/components/accounts/shown-handle';
import type { Company } from '../company';
import { fieldName } from '../field-name';
import { momentText } from '../moment-text';
import type { ReportRow } from './report-rows';
import { isPicture } from './report-table';
import styles from './report.module.css';

interface CorrectedTableProps {
  readonly rows: readonly ReportRow[];
  readonly company: Company;
}

/** What was put right in the period: before, after, and when it was seen. */
export const CorrectedTable = ({ rows, company: { specs } }: CorrectedTableProps) => (
  <table className={styles.table}>
    <thead>
      <tr>
        {(['place', 'field', 'before', 'after', 'corrected'] as const).map((column) => (
          <th key={column} scope="col">
            {i18n.t(`companyPage.report.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ account, audit, task }) => (
        <tr key={`${account.id} ${audit.field}`}>
          <td>
            {specs.get(account.platform)?.name ?? account.platform}
            <br />
            <span dir="auto" className={styles.quiet}>
              {shownHandle(account.handle)}
            </span>
          </td>
          <td>{fieldName(audit.field)}</td>
          <td dir="auto">{isPicture(audit.field) ? '' : task?.before?.join('\n')}</td>
          <td dir="auto">{isPicture(audit.field) ? '' : linesAfter(audit, task).join('\n')}</td>
          <td>
            {momentText(task?.evidence?.seenAt ?? task?.doneAt ?? 0)}
            {task?.state === 'by-hand' && (
              <span className={styles.quiet}> {i18n.t('companyPage.report.byHand')}</span>
            )}
            {task?.evidence?.url && (
              <a href={task.evidence.url} target="_blank" rel="noreferrer" className={styles.url}>
                {task.evidence.url.replace(/^https:\/\//, '')}
              </a>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What stands there since it was settled: what was seen after that, or, where the person's word is all there is, what the record says. */
function linesAfter({ want, seen }: ReportRow['audit'], task: ReportRow['task']): readonly string[] {
  const isSeenSince = seen !== null && seen.lastSeenAt > (task?.doneAt ?? 0);
  return task?.evidence?.lines ?? (isSeenSince ? seen.lines : want?.lines) ?? [];
}
