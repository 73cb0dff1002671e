import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { clientStyle } from './client-style';

interface ChipProps {
  readonly color: string;
  readonly children: ReactNode;
}

/** A client's name in the client's colour. */
export const Chip = ({ color, children }: ChipProps) => (
  <span className={styles.chip} style={clientStyle(color)}>
    <span className={styles.inner}>
      <span className={styles.name}>{children}</span>
    </span>
  </span>
);
