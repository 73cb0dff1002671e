import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { clientStyle } from '@/components/ui/client-style';
import { TwoClocks } from '@/components/ui/two-clocks';
import type { SnapshotClient, SnapshotLine } from '@/lib/domain/popup-snapshot';
import styles from './delivery-line.module.css';

interface DeliveryLineProps {
  readonly line: SnapshotLine;
  readonly client: SnapshotClient | undefined;
  /** Its state, or what to do about it. */
  readonly children: ReactNode;
  readonly onOpen: () => void;
}

/** One delivery in two lines: what, and whose and when. */
export const DeliveryLine = ({ line, client, children, onOpen }: DeliveryLineProps) => (
  <li className={styles.line} style={client && clientStyle(client.color)}>
    <button type="button" className={styles.open} onClick={onOpen}>
      <span dir="auto" className={styles.excerpt}>
        {line.excerpt || i18n.t('popup.noText')}
      </span>
      <span className={styles.when}>
        {client && <span className={styles.client}>{client.name}</span>}
        <TwoClocks instant={line.dueAt} zone={line.zone} />
      </span>
    </button>
    {children}
  </li>
);
