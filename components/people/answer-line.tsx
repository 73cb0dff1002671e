import { i18n } from '#i18n';
import { formatDay } from '@/components/library/format-day';
import { clientStyle } from '@/components/ui/client-style';
import type { Client } from '@/lib/domain/client';
import type { Answer } from '@/lib/domain/template';
import styles from './answer-line.module.css';

interface AnswerLineProps {
  readonly answer: Answer;
  /** Null where the client is gone. */
  readonly client: Client | null;
  /** Epoch ms. */
  readonly now: number;
}

/** One answer: when and for whom, what was asked, what was said. */
export function AnswerLine({ answer: { at, sentAt, asked, text }, client, now }: AnswerLineProps) {
  const time = new Intl.DateTimeFormat(navigator.language, { timeStyle: 'short' }).format(at);
  return (
    <li className={styles.line} style={client ? clientStyle(client.color) : undefined}>
      <p className={styles.head}>
        <time dateTime={new Date(at).toISOString()}>
          {i18n.t('time.dateTime', { date: formatDay(at, now), time })}
        </time>
        {client && <span className={styles.client}>{client.name}</span>}
        {sentAt === null && <span>{i18n.t('people.notSent')}</span>}
      </p>
      {asked !== '' && (
        <blockquote className={styles.asked} dir="auto">
          {asked}
        </blockquote>
      )}
      <p className={styles.text} dir="auto">
        {text}
      </p>
    </li>
  );
}
