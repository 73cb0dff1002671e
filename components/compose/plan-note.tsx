import { i18n } from '#i18n';
import { failureText } from '@/components/ui/failure-text';
import { TwoClocks } from '@/components/ui/two-clocks';
import type { PlannedFor } from '@/lib/messaging/protocol';
import { groupPlans, type PlanGroup } from './group-plans';
import styles from './plan-note.module.css';
import type { WhenChoice } from './when-choice';

interface PlanNoteProps {
  readonly choice: WhenChoice;
  readonly plans: readonly PlannedFor[] | null;
  /** How an account is called, by id. */
  readonly nameOf: (accountId: string) => string;
  /** Nothing is written yet: what stands in the way is no mistake of the person. */
  readonly isEarly?: boolean;
}

/** What the choice comes to: by both clocks, and for each account where that isn't the same. */
export function PlanNote({ choice, plans, nameOf, isEarly = false }: PlanNoteProps) {
  const groups = plans && groupPlans(plans);
  const names = (ids: readonly string[]): string =>
    new Intl.ListFormat(navigator.language).format(ids.map(nameOf));
  return (
    <div role="status" className={styles.note}>
      {groups?.map((group) => (
        <p key={group.accountIds.join()} className={toneOf(group, isEarly)}>
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

function toneOf({ kind }: PlanGroup, isEarly: boolean): string | undefined {
  if (kind === 'planned') return undefined;
  return isEarly ? styles.early : styles.failed;
}
