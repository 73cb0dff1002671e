import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import styles from './company.module.css';

interface LengthMeterProps {
  /** Both in the place's own unit. */
  readonly length: number;
  readonly max: number;
}

/** "62 / 101": how much of a place's room a text takes. */
export const LengthMeter = ({ length, max }: LengthMeterProps) => (
  <span className={classNames(styles.meter, length > max && styles.over)}>
    <span aria-hidden="true">{i18n.t('company.meter', { length: String(length), max: String(max) })}</span>
    <span className="visually-hidden">
      {i18n.t('company.length', { length: String(length), max: String(max) })}
    </span>
  </span>
);
