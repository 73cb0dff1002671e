import { i18n } from '#i18n';
import { Button } from './button';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What is counted, already worded: "3 of 12 files · 4 MB/s". */
  readonly note: string;
  readonly onCancel?: () => void;
}

/** Long work shows itself: how much, how fast, and a way out. */
export const ProgressBar = ({ label, done, total, note, onCancel }: ProgressBarProps) => (
  <div className={styles.row}>
    <progress aria-label={label} value={done} max={Math.max(total, 1)} className={styles.bar} />
    <span role="status" className={styles.note}>
      {note}
    </span>
    {onCancel && (
      <Button variant="quiet" onClick={onCancel}>
        {i18n.t('ui.cancel')}
      </Button>
    )}
  </div>
);
