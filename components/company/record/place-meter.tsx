import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import { LengthMeter } from '../length-meter';
import type { FieldRoom } from './field-rooms';
import styles from './place-meter.module.css';

interface PlaceMeterProps {
  readonly room: FieldRoom;
  /** This wording is the one that goes there. */
  readonly isUsed?: boolean;
}

/** How much of a place's room a text takes, seen and read: "X 132 / 160". */
export const PlaceMeter = ({ room: { name, length, max, unit }, isUsed = false }: PlaceMeterProps) => (
  <span className={classNames(styles.meter, isUsed && styles.used)}>
    <span className={styles.name}>{name}</span>
    <span className={styles.track} aria-hidden="true">
      <span
        className={classNames(length > max && styles.over)}
        style={{ inlineSize: `${Math.min(100, (100 * length) / Math.max(1, max))}%` }}
      />
    </span>
    <LengthMeter length={length} max={max} />
    {unit === 'utf8-bytes' && i18n.t('companyPage.meter.bytes')}
    {isUsed && i18n.t('companyPage.meter.used')}
    {length > max && i18n.t('companyPage.meter.over')}
  </span>
);
