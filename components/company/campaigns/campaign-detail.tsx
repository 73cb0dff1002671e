import { ArrowLeft, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/studio/route';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { useToast } from '@/components/ui/toast-region';
import type { Task } from '@/lib/domain/campaign';
import type { Company } from '../company';
import { ScoreBar } from '../places/score-bar';
import { CampaignPlaces } from './campaign-places';
import type { CampaignState } from './campaign-state';
import { CampaignWhen } from './campaign-when';
import styles from './campaigns.module.css';
import { TaskActs } from './task-acts';
import { useTaskActs } from './use-task-acts';

interface CampaignDetailProps {
  readonly company: Company;
  readonly state: CampaignState;
}

type Shown = 'open' | 'settled' | 'all';

/** One campaign: every place with what must change there, and what can be done about one or many of them. */
export function CampaignDetail({ company, state }: CampaignDetailProps) {
  const { campaign, tasks, settled, isDone } = state;
  const { client } = company;
  const { run, busy } = useAsk();
  const toast = useToast();
  const acts = useTaskActs();
  const [chosenView, setShown] = useState<Shown | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const shown = chosenView ?? (isDone ? 'all' : 'open');
  const listed = tasks.filter((task) => shown === 'all' || (task.state === 'open') === (shown === 'open'));
  const meant = listed.filter(({ id }) => marked.has(id));
  const all = hrefOf({ place: 'company', id: 'campaigns', clientId: client.id });
  const remove = async (): Promise<void> => {
    if ((await run('campaign.remove', { id: campaign.id })) === undefined) return;
    location.hash = all;
    toast(i18n.t('companyPage.campaign.removed'), () => void run('campaign.restore', { id: campaign.id }));
  };
  const mark = (some: readonly Task[], isMarked: boolean): void => {
    const ids = new Set(some.map(({ id }) => id));
    setMarked(isMarked ? marked.union(ids) : marked.difference(ids));
  };
  const count = (which: Shown): number =>
    which === 'all' ? tasks.length : which === 'open' ? tasks.length - settled : settled;
  return (
    <div className={styles.view}>
      <a href={all} className={styles.back}>
        <ArrowLeft aria-hidden="true" />
        {i18n.t('companyPage.campaign.all')}
      </a>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{campaign.title}</h2>
          <p className={styles.quiet}>
            <CampaignWhen state={state} />
          </p>
          {campaign.note && <p className={styles.note}>{campaign.note}</p>}
        </div>
        <div className={styles.score}>
          <ScoreBar score={{ right: settled, of: tasks.length }} label={campaign.title} />
          <Button
            variant="quiet"
            icon={<Trash2 aria-hidden="true" />}
            busy={busy}
            onClick={() => void remove()}
          >
            {i18n.t('companyPage.campaign.remove')}
          </Button>
        </div>
      </div>
      <div className={styles.tools}>
        <Segmented
          label={i18n.t('companyPage.task.shown')}
          value={shown}
          onChange={setShown}
          options={(['open', 'settled', 'all'] as const).map((value) => ({
            value,
            label: i18n.t(`companyPage.task.view.${value}`, { count: String(count(value)) }),
          }))}
        />
        {listed.length > 0 && (
          <Button onClick={() => mark(listed, meant.length < listed.length)}>
            {i18n.t(meant.length < listed.length ? 'companyPage.task.markAll' : 'companyPage.task.markNone')}
          </Button>
        )}
      </div>
      {meant.length > 0 && (
        <div role="region" aria-label={i18n.t('companyPage.task.bulk')} className={styles.bulk}>
          <b role="status">{i18n.t('companyPage.task.marked', meant.length)}</b>
          <TaskActs
            tasks={meant}
            now={company.now}
            zone={client.zone}
            onAct={(act) => {
              setMarked(new Set());
              void acts.act(meant, act);
            }}
          />
        </div>
      )}
      {listed.length === 0 && (
        <p className={styles.quiet}>
          {i18n.t(shown === 'open' ? 'companyPage.task.noneOpen' : 'companyPage.task.none')}
        </p>
      )}
      <CampaignPlaces
        company={company}
        campaign={campaign}
        tasks={listed}
        marked={marked}
        onMark={mark}
        acts={acts}
      />
    </div>
  );
}
