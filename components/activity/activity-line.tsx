import { useState } from 'react';
import { ChevronRight } from 'lucide-react';
import { i18n } from '#i18n';
import type { Directory } from '@/components/studio/use-directory';
import { clientStyle } from '@/components/ui/client-style';
import type { ActivityEntry } from '@/lib/domain/activity';
import { ActivityDetail } from './activity-detail';
import styles from './activity-line.module.css';
import { activitySentence } from './activity-sentence';

interface ActivityLineProps {
  readonly entry: ActivityEntry;
  readonly directory: Directory;
  /** Epoch ms. */
  readonly now: number;
}

/** One line: when, who, what, whose. A click opens the technical detail. */
export function ActivityLine({ entry, directory, now }: ActivityLineProps) {
  const [isOpen, setOpen] = useState(false);
  const client = entry.clientId === null ? undefined : directory.clients.get(entry.clientId);
  const time = new Intl.DateTimeFormat(navigator.language, {
    timeStyle: 'short',
  });
  return (
    <article className={styles.line} style={client && clientStyle(client.color)}>
      <button
        type="button"
        data-row=""
        aria-expanded={isOpen}
        className={styles.head}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight aria-hidden="true" className={styles.chevron} />
        <time dateTime={new Date(entry.at).toISOString()} className={styles.time}>
          {time.format(entry.at)}
        </time>
        <span className={styles.says} dir="auto">
          <b>{entry.by === 'person' ? i18n.t('activity.you') : i18n.t('activity.tend')}</b>{' '}
          {activitySentence(entry, now)}
        </span>
        {client && <span className={styles.client}>{client.name}</span>}
      </button>
      {isOpen && <ActivityDetail entry={entry} />}
    </article>
  );
}
