import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { clientStyle } from '@/components/ui/client-style';
import type { SnapshotClient, SnapshotLine } from '@/lib/domain/popup-snapshot';
import styles from './delivery-line.module.css';
import { lineTime } from './line-time';

interface DeliveryLineProps {
  readonly line: SnapshotLine;
  readonly client: SnapshotClient | undefined;
  /** Epoch ms. */
  readonly now: number;
  /** Its state, or what to do about it. */
  readonly children: ReactNode;
  readonly onOpen: () => void;
}

/** One delivery in two lines: what, and whose and when. Today goes without saying. */
export const DeliveryLine = ({ line, client, now, children, onOpen }: DeliveryLineProps) => (
  <li className={styles.line} style={client && clientStyle(client.color)}>
    <button type="button" dir="auto" className={styles.excerpt} onClick={onOpen}>
      {line.excerpt || i18n.t('popup.noText')}
    </button>
    {children}
    <span className={styles.when}>
      {client && (
        <span dir="auto" className={styles.client}>
          {client.name}
        </span>
      )}
      <time dateTime={new Date(line.dueAt).toISOString()}>{lineTime(line, now)}</time>
    </span>
  </li>
);
