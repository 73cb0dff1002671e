import { History, Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import { formatDay } from '@/components/library/format-day';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { factsOn } from '@/lib/company/facts-on';
import { hrefOf } from '@/components/studio/route';
import { campaignRoute } from './company-view';
import { changeTitle, isBeginning } from './change-title';
import { ChangedFacts } from './changed-facts';
import type { Company } from './company';
import { dayText } from './day-text';
import styles from './history-view.module.css';
import { useChangeUndo } from './use-change-undo';

/** Every change of the record, newest first: from when, why, and what it changed. */
export function HistoryView({ company }: { readonly company: Company }) {
  const { changes, campaigns, client, today, now } = company;
  const undo = useChangeUndo();
  if (changes.length === 0)
    return (
      <EmptyState
        icon={<History size={32} />}
        title={i18n.t('companyPage.history.empty')}
        actions={
          <ButtonLink href={hrefOf({ place: 'company', clientId: client.id })}>
            {i18n.t('companyPage.toRecord')}
          </ButtonLink>
        }
      >
        {i18n.t('companyPage.history.emptyHint')}
      </EmptyState>
    );
  return (
    <ol aria-label={i18n.t('companyPage.history.list')} className={styles.list}>
      {changes.toReversed().map((change) => {
        const before = factsOn(changes.slice(0, changes.indexOf(change)), change.from);
        const campaign = campaigns.find(({ changeId }) => changeId === change.id);
        return (
          <li key={change.id} className={styles.change}>
            <div className={styles.head}>
              <h2 className={styles.title}>{changeTitle(change)}</h2>
              <span className={styles.when}>
                {i18n.t('companyPage.history.from', { day: dayText(change.from) })}
                {' · '}
                {i18n.t('companyPage.history.entered', { day: formatDay(change.createdAt, now) })}
              </span>
              {change.from > today && (
                <StateBadge icon={<History />}>{i18n.t('companyPage.history.planned')}</StateBadge>
              )}
            </div>
            <ChangedFacts patch={change.set} before={before} />
            <div className={styles.acts}>
              {campaign && (
                <a href={hrefOf({ place: 'company', id: campaignRoute(campaign.id), clientId: client.id })}>
                  {campaign.title}
                </a>
              )}
              {!isBeginning(change) && (
                <Button
                  variant="quiet"
                  icon={<Undo2 aria-hidden="true" />}
                  aria-label={i18n.t('companyPage.history.undoOf', {
                    change: change.reason || dayText(change.from),
                  })}
                  onClick={() => void undo(change.id)}
                >
                  {i18n.t('companyPage.history.undo')}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
