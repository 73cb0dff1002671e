import { AlarmClock, Check, CircleSlash, RotateCcw } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { snoozeUntil } from '@/components/panel/company/snooze';
import type { Task } from '@/lib/domain/campaign';
import type { TaskAct } from '@/lib/messaging/company-protocol';
import styles from './campaigns.module.css';

interface TaskActsProps {
  readonly tasks: readonly Task[];
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the client: what is put off is there again in its morning. */
  readonly zone: string;
  readonly onAct: (act: TaskAct) => void;
}

const SNOOZES = [1, 3, 7, 30] as const;

/** What can be done with these tasks. */
export function TaskActs({ tasks, now, zone, onAct }: TaskActsProps) {
  const isAnyOpen = tasks.some(({ state }) => state === 'open');
  const isAnyAsleep = tasks.some(({ state, snoozedUntil }) => state === 'open' && (snoozedUntil ?? 0) > now);
  const isAnySettled = tasks.some(({ state }) => state !== 'open');
  return (
    <div className={styles.acts}>
      {isAnyOpen && (
        <>
          <Button icon={<Check aria-hidden="true" />} onClick={() => onAct({ kind: 'done-by-hand' })}>
            {i18n.t('companyPage.task.byHand')}
          </Button>
          {isAnyAsleep && (
            <Button icon={<AlarmClock aria-hidden="true" />} onClick={() => onAct({ kind: 'wake' })}>
              {i18n.t('companyPage.task.wake')}
            </Button>
          )}
          <Menu
            label={i18n.t('companyPage.task.snooze')}
            triggerClassName={styles.menu}
            trigger={
              <>
                <AlarmClock aria-hidden="true" />
                {i18n.t('companyPage.task.snooze')}
              </>
            }
            items={SNOOZES.map((days) => ({
              id: String(days),
              label: new Intl.RelativeTimeFormat(navigator.language, { numeric: 'auto' }).format(days, 'day'),
              onSelect: () => onAct({ kind: 'snooze', until: snoozeUntil(now, zone, days) }),
            }))}
          />
          <Button
            variant="quiet"
            icon={<CircleSlash aria-hidden="true" />}
            onClick={() => onAct({ kind: 'drop' })}
          >
            {i18n.t('companyPage.task.drop')}
          </Button>
        </>
      )}
      {isAnySettled && (
        <Button
          variant={isAnyOpen ? 'quiet' : 'plain'}
          icon={<RotateCcw aria-hidden="true" />}
          onClick={() => onAct({ kind: 'reopen' })}
        >
          {i18n.t('companyPage.task.reopen')}
        </Button>
      )}
    </div>
  );
}
