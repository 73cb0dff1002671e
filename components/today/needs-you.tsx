import { CircleCheckBig, ClockAlert } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { AskingSheet } from '@/components/asking/asking-sheet';
import { summaryText } from '@/components/asking/summary-text';
import { firstWords } from '@/components/delivery/first-words';
import { momentText } from '@/components/delivery/moment-text';
import type { Directory } from '@/components/studio/use-directory';
import { failureText } from '@/components/ui/failure-text';
import { failure } from '@/lib/domain/failure';
import type { ItemFacts } from './item-facts';
import styles from './needs-you.module.css';
import type { Today } from './use-today';

interface NeedsYouProps {
  readonly today: Today;
  readonly directory: Directory;
  readonly facts: ItemFacts;
  readonly namedId: string | null;
}

/** Everything that waits for a decision of the person; where nothing does, that all is well and what comes next. */
export function NeedsYou({ today, directory, facts, namedId }: NeedsYouProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { deliveries, total } = today.asking;
  const waiting = [...today.today, ...today.days.flatMap((day) => day.deliveries)];
  const isClockWrong = waiting.some(({ reason }) => reason?.code === 'clock-wrong');
  return (
    <section aria-labelledby="needs-you" className={styles.section}>
      <h2 id="needs-you" ref={heading} tabIndex={-1} className={styles.heading}>
        {i18n.t('today.needsHeading')}
      </h2>
      <p role="status" className="visually-hidden">
        {summaryText(deliveries, directory.accounts)}
      </p>
      {isClockWrong && (
        <p role="alert" className={styles.clock}>
          <ClockAlert aria-hidden="true" />
          {failureText(failure('clock-wrong'))}
        </p>
      )}
      {deliveries.length === 0 ? (
        <AllWell today={today} directory={directory} />
      ) : (
        <AskingSheet
          deliveries={deliveries}
          directory={directory}
          facts={facts}
          namedId={namedId}
          heading={heading}
        />
      )}
      {total > deliveries.length && (
        <p className={styles.more}>{i18n.t('asking.more', total - deliveries.length)}</p>
      )}
    </section>
  );
}

function AllWell({ today, directory }: Pick<NeedsYouProps, 'today' | 'directory'>) {
  const { now } = today;
  const next = [...today.today, ...today.days.flatMap(({ deliveries }) => deliveries)].find(
    ({ nextAt }) => nextAt !== undefined,
  );
  return (
    <p className={styles.well}>
      <CircleCheckBig aria-hidden="true" />
      <span>{i18n.t('asking.allWell')}</span>
      {next && (
        <span className={styles.next} dir="auto">
          {i18n.t('asking.next', {
            time: momentText(next.dueAt, next.planned.zone, now),
            client: directory.clients.get(next.clientId)?.name ?? '',
            words: firstWords(next.content),
          })}
        </span>
      )}
    </p>
  );
}
