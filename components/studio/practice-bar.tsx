import { i18n } from '#i18n';
import styles from './practice-bar.module.css';

/** Says on every page of the practice build that nothing here is real. The caller leaves it out of every other build. */
export const PracticeBar = () => (
  <aside aria-label={i18n.t('studio.practiceLabel')} className={styles.bar}>
    {i18n.t('studio.practice')}
  </aside>
);
