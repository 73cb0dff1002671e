import { i18n } from '#i18n';
import { failureText } from '@/components/ui/failure-text';
import { TwoClocks } from '@/components/ui/two-clocks';
import type { PlannedFor } from '@/lib/messaging/protocol';
import { groupPlans } from './group-plans';
import styles from './plan-note.module.css';
import type { WhenChoice } from './when-choice';

interface PlanNoteProps {
  readonly choice: WhenChoice;
  readonly plans: readonly PlannedFor[] | null;
  /** How an account is called, by id. */
  readonly nameOf: (accountId: string) => string;
}

/** What the choice comes to: by both clocks, and for each account where that isn't the same. */
export function PlanNote({ choice, plans, nameOf }: PlanNoteProps) {
  const groups = plans && groupPlans(plans);
  const names = (ids: readonly string[]): string =>
    new Intl.ListFormat(navigator.language).format(ids.map(nameOf));
  return (
    <div role="status" className={styles.note}>
      {groups?.map((group) => (
        <p key={group.accountIds.join()} className={group.kind === 'failed' ? styles.failed : styles.planned}>
          {groups.length > 1 && <span className={styles.who}>{names(group.accountIds)}</span>}
          {group.kind === 'failed' ? (
            failureText(group.failure)
          ) : choice.kind === 'now' ? (
            i18n.t('time.atOnce')
          ) : (
            <TwoClocks instant={group.dueAt} zone={group.zone} />
          )}
        </p>
      ))}
    </div>
  );
}
