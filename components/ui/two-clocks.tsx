import { clockWords } from './clock-words';
import styles from './two-clocks.module.css';

interface TwoClocksProps {
  /** Epoch ms. */
  readonly instant: number;
  /** IANA zone of the client. */
  readonly zone: string;
  readonly withDate?: boolean;
}

/** "Sat, 28 Nov, 07:00 in Lisbon · 12:30 for you": one clock where both show the same. */
export function TwoClocks({ instant, zone, withDate = true }: TwoClocksProps) {
  const { theirs, yours } = clockWords({ instant, zone, withDate });
  return (
    <time dateTime={new Date(instant).toISOString()} className={styles.clocks}>
      <span className={styles.theirs}>{theirs}</span>
      {yours && <span className={styles.yours}>{` · ${yours}`}</span>}
    </time>
  );
}
