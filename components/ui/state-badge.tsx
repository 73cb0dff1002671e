import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './state-badge.module.css';

interface StateBadgeProps {
  /** Shape and words come first; the tone only supports them. */
  readonly icon: ReactNode;
  readonly tone?: 'neutral' | 'ok' | 'warn' | 'bad';
  readonly children: ReactNode;
}

export const StateBadge = ({ icon, tone = 'neutral', children }: StateBadgeProps) => (
  <span className={classNames(styles.state, styles[tone])}>
    <span aria-hidden="true" className={styles.icon}>
      {icon}
    </span>
    {children}
  </span>
);
