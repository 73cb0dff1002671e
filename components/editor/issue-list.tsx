import { CircleX, Info, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { foundIssueText } from './found-issue-text';
import styles from './issue-list.module.css';
import { repairLabel } from './repair-label';
import type { FoundIssue } from './use-issues';

const ICONS = { error: CircleX, warning: TriangleAlert, notice: Info };

interface IssueListProps {
  readonly issues: readonly FoundIssue[];
  /** Id of the issue whose repair is under way. */
  readonly busy: string | null;
  readonly onRepair: (issue: FoundIssue) => void;
}

/** What networks would refuse or change, each with the one click that settles it. */
export const IssueList = ({ issues, busy, onRepair }: IssueListProps) => (
  <ul aria-label={i18n.t('validation.label')} className={styles.list}>
    {issues.map((found) => {
      const Icon = ICONS[found.issue.severity];
      const label = repairLabel(found.issue);
      return (
        <li key={found.id} className={classNames(styles.issue, styles[found.issue.severity])}>
          <Icon aria-hidden="true" className={styles.icon} />
          <span className={styles.text}>{foundIssueText(found.issue, found.spec.name)}</span>
          {label !== null && (
            <Button busy={busy === found.id} onClick={() => onRepair(found)}>
              {label}
            </Button>
          )}
        </li>
      );
    })}
  </ul>
);
