import { ExternalLink } from 'lucide-react';
import { i18n } from '#i18n';
import { shownHandle } from '@/components/accounts/shown-handle';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import type { Account } from '@/lib/domain/account';
import type { Campaign, Task } from '@/lib/domain/campaign';
import type { Company } from '../company';
import { fieldAddress } from '../places/field-address';
import styles from './campaigns.module.css';
import { TaskRow } from './task-row';
import type { TaskActing } from './use-task-acts';

interface PlaceTasksProps {
  readonly company: Company;
  readonly campaign: Campaign;
  readonly account: Account;
  readonly tasks: readonly Task[];
  readonly marked: ReadonlySet<string>;
  readonly onMark: (tasks: readonly Task[], isMarked: boolean) => void;
  readonly acts: TaskActing;
}

/** One place of a campaign, with all that is to be changed there. */
export function PlaceTasks({ company, campaign, account, tasks, marked, onMark, acts }: PlaceTasksProps) {
  const { openTab } = useStudioPorts();
  const network = company.specs.get(account.platform)?.name ?? account.platform;
  const [first] = tasks;
  const name = `${network} ${shownHandle(account.handle)}`;
  const isWhole = tasks.every(({ id }) => marked.has(id));
  return (
    <section aria-label={name} className={styles.place}>
      <div className={styles.placeHead}>
        <input
          type="checkbox"
          aria-label={i18n.t('companyPage.task.markPlace', { place: name })}
          checked={isWhole}
          onChange={() => onMark(tasks, !isWhole)}
        />
        <h3 className={styles.placeName}>
          {network} <span dir="auto">{shownHandle(account.handle)}</span>
        </h3>
        <Button
          icon={<ExternalLink aria-hidden="true" />}
          onClick={() =>
            void openTab(fieldAddress(account, company.profiles.get(account.platform), first?.field ?? null))
          }
        >
          {i18n.t('companyPage.detail.open')}
        </Button>
      </div>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            company={company}
            campaign={campaign}
            account={account}
            task={task}
            isMarked={marked.has(task.id)}
            onMark={(isMarked) => onMark([task], isMarked)}
            acts={acts}
          />
        ))}
      </ul>
    </section>
  );
}
