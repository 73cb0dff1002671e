import { MapPinned } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/studio/route';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { scoreOf } from '@/lib/company/score-of';
import type { Account } from '@/lib/domain/account';
import { FIELD_IDS, type FieldId } from '@/lib/domain/company';
import { ChangeDialog } from '../change/change-dialog';
import type { Company } from '../company';
import { VerdictBadge } from '../verdict-badge';
import { Matrix } from './matrix';
import { PlaceDetail } from './place-detail';
import styles from './places-view.module.css';
import { ScoreBar } from './score-bar';
import { useAudits } from './use-audits';
import { verdictCounts } from './verdict-counts';

interface Opened {
  readonly account: Account;
  readonly field: FieldId;
  /** Whether it is being changed by the network's API. */
  readonly isChanging: boolean;
}

/** Where each fact stands and whether it is right there. */
export function PlacesView({ company }: { readonly company: Company }) {
  const audits = useAudits(company);
  const [open, setOpen] = useState<Opened | null>(null);
  const { client } = company;
  const places = company.accounts.filter(({ id }) => audits.has(id));
  if (places.length === 0)
    return (
      <EmptyState
        icon={<MapPinned size={32} />}
        title={i18n.t('companyPage.places.empty')}
        actions={
          <ButtonLink href={hrefOf({ place: 'accounts', id: client.id })}>
            {i18n.t('companyPage.places.toAccounts')}
          </ButtonLink>
        }
      >
        {i18n.t('companyPage.places.emptyHint')}
      </EmptyState>
    );
  const all = places.flatMap(({ id }) => audits.get(id) ?? []);
  const fields = FIELD_IDS.filter((field) => all.some((audit) => audit.field === field));
  const field =
    open && company.profiles.get(open.account.platform)?.fields.find((one) => one.field === open.field);
  const audit = open && audits.get(open.account.id)?.find(({ field }) => field === open.field);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <div className={styles.total}>
          <ScoreBar
            score={scoreOf(all)}
            label={i18n.t('companyPage.places.scoreOf', { place: client.name })}
          />
          <span>{i18n.t('companyPage.places.overall', places.length)}</span>
        </div>
        <ul className={styles.counts}>
          {verdictCounts(all).map(({ verdict, count }) => (
            <li key={verdict.kind}>
              <b>{count}</b> <VerdictBadge verdict={verdict} />
            </li>
          ))}
        </ul>
      </div>
      <Matrix
        company={company}
        audits={audits}
        fields={fields}
        places={places}
        onOpen={(account, field) => setOpen({ account, field, isChanging: false })}
      />
      <p className={styles.hint}>{i18n.t('companyPage.places.keys')}</p>
      {open && audit && !open.isChanging && (
        <PlaceDetail
          company={company}
          account={open.account}
          audit={audit}
          onChange={() => setOpen({ ...open, isChanging: true })}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.isChanging && audit && field && (
        <ChangeDialog
          account={open.account}
          network={company.specs.get(open.account.platform)?.name ?? open.account.platform}
          rows={[{ field, audit }]}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
