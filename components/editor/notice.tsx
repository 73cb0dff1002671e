import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something the person should know before going on, with what can be done about it. */
export const Notice = ({ children, actions }: NoticeProps) => (
  <div role="status" className={styles.notice}>
    <p className={styles.text}>{children}</p>
    {actions && <div className={styles.actions}>{actions}</div>}
  </div>
);
