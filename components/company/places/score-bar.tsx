import { i18n } from '#i18n';
import type { Score } from '@/lib/domain/drift';
import styles from './score-bar.module.css';

interface ScoreBarProps {
  readonly score: Score;
  /** Whose it is, for screen readers. */
  readonly label: string;
}

/** "31 of 44" with a bar in the client's colour; a dash where there is nothing to compare. */
export const ScoreBar = ({ score: { right, of }, label }: ScoreBarProps) => (
  <span className={styles.score}>
    <b className={styles.words}>
      {of === 0 ? i18n.t('companyPage.score.none') : i18n.t('companyPage.score.of', { right, of })}
    </b>
    {of > 0 && (
      <span
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={right}
        className={styles.track}
      >
        <span style={{ inlineSize: `${(100 * right) / of}%` }} />
      </span>
    )}
  </span>
);
