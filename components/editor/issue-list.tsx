import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IssueLine } from '@/components/ui/issue-line';
import styles from '@/components/ui/issue-lines.module.css';
import { foundIssueText } from './found-issue-text';
import { repairLabel } from './repair-label';
import type { FoundIssue } from './use-issues';

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
      const label = repairLabel(found.issue);
      return (
        <IssueLine
          key={found.id}
          severity={found.issue.severity}
          text={foundIssueText(found.issue, found.spec.name)}
        >
          {label !== null && (
            <Button busy={busy === found.id} onClick={() => onRepair(found)}>
              {label}
            </Button>
          )}
        </IssueLine>
      );
    })}
  </ul>
);
