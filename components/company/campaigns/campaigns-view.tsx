import { Megaphone, Plus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/studio/route';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { Company } from '../company';
import { campaignRoute } from '../company-view';
import { ScoreBar } from '../places/score-bar';
import { CampaignDetail } from './campaign-detail';
import { CampaignWhen } from './campaign-when';
import { campaignStates, type CampaignState } from './campaign-state';
import styles from './campaigns.module.css';
import { NewCampaign } from './new-campaign';
import { Routines } from './routines';

interface CampaignsViewProps {
  readonly company: Company;
  /** The one that is open; null: all. */
  readonly campaignId: string | null;
}

/** What must become right everywhere, one or all of it, and the checks that come again. */
export function CampaignsView({ company, campaignId }: CampaignsViewProps) {
  const { campaigns, tasks, today, now, client } = company;
  const [isNew, setNew] = useState(false);
  const states = campaignStates(campaigns, tasks, today, now);
  const open = states.find(({ campaign }) => campaign.id === campaignId);
  if (campaignId !== null)
    return open ? (
      <CampaignDetail company={company} state={open} />
    ) : (
      <EmptyState
        title={i18n.t('companyPage.campaign.gone')}
        actions={
          <ButtonLink href={hrefOf({ place: 'company', id: 'campaigns', clientId: client.id })}>
            {i18n.t('companyPage.campaign.all')}
          </ButtonLink>
        }
      />
    );
  const start = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setNew(true)}>
      {i18n.t('companyPage.campaign.new')}
    </Button>
  );
  return (
    <div className={styles.view}>
      <section aria-labelledby="campaigns" className={styles.section}>
        <div className={styles.head}>
          <h2 id="campaigns" className={styles.title}>
            {i18n.t('companyPage.view.campaigns')}
          </h2>
          {states.length > 0 && start}
        </div>
        {states.length === 0 ? (
          <EmptyState
            icon={<Megaphone size={32} />}
            title={i18n.t('companyPage.campaign.empty')}
            actions={start}
          >
            {i18n.t('companyPage.campaign.emptyHint')}
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {states.map((state) => (
              <CampaignCard key={state.campaign.id} state={state} clientId={client.id} />
            ))}
          </ul>
        )}
      </section>
      <Routines company={company} />
      {isNew && <NewCampaign company={company} onClose={() => setNew(false)} />}
    </div>
  );
}

function CampaignCard({ state, clientId }: { readonly state: CampaignState; readonly clientId: string }) {
  const { campaign, tasks, settled } = state;
  return (
    <li className={styles.card}>
      <a
        href={hrefOf({ place: 'company', id: campaignRoute(campaign.id), clientId })}
        className={styles.link}
      >
        {campaign.title}
      </a>
      <ScoreBar score={{ right: settled, of: tasks.length }} label={campaign.title} />
      <span className={styles.quiet}>
        <CampaignWhen state={state} />
      </span>
    </li>
  );
}
