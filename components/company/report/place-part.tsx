import { memo } from 'react';
import { i18n } from '#i18n';
import { shownHandle } from '@/components/accounts/shown-handle';
import { scoreOf } from '@/lib/company/score-of';
import type { Account } from '@/lib/domain/account';
import type { FieldAudit } from '@/lib/domain/drift';
import { ScoreBar } from '../places/score-bar';
import { PlaceTable } from './place-table';
import { isReported } from './report-rows';
import styles from './report.module.css';

interface PlacePartProps {
  readonly account: Account;
  readonly network: string;
  readonly audits: readonly FieldAudit[];
}

/** One place of a report; drawn anew only when something of it has changed, since there may be a thousand. */
export const PlacePart = memo(function PlacePart({ account, network, audits }: PlacePartProps) {
  const handle = shownHandle(account.handle);
  return (
    <div className={styles.place}>
      <h4>
        {network} <span dir="auto">{handle}</span>
        <ScoreBar score={scoreOf(audits)} label={i18n.t('companyPage.places.scoreOf', { place: handle })} />
      </h4>
      <PlaceTable audits={audits.filter(isReported)} />
    </div>
  );
});
