import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Weekday } from '@/lib/domain/slot';
import { WEEKDAYS } from './slot-grid';
import styles from './slots-editor.module.css';
import { weekdayName } from './weekday-name';

interface DayTogglesProps {
  readonly value: readonly Weekday[];
  readonly onChange: (days: readonly Weekday[]) => void;
  readonly isMissing: boolean;
}

/** Which days of the week; the usual choices are one click. */
export const DayToggles = ({ value, onChange, isMissing }: DayTogglesProps) => (
  <fieldset className={styles.days}>
    <legend className={styles.legend}>{i18n.t('accounts.slots.days')}</legend>
    <div className={styles.row}>
      {WEEKDAYS.map((weekday) => (
        <label key={weekday} className={styles.day}>
          <input
            type="checkbox"
            checked={value.includes(weekday)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...value, weekday].sort() : value.filter((day) => day !== weekday),
              )
            }
          />
          <abbr title={weekdayName(weekday, 'long')}>{weekdayName(weekday)}</abbr>
        </label>
      ))}
      <Button variant="quiet" onClick={() => onChange(WEEKDAYS.slice(0, 5))}>
        {i18n.t('accounts.slots.weekdays')}
      </Button>
      <Button variant="quiet" onClick={() => onChange(WEEKDAYS)}>
        {i18n.t('accounts.slots.everyDay')}
      </Button>
    </div>
    {isMissing && (
      <p role="alert" className={styles.error}>
        {i18n.t('accounts.slots.daysMissing')}
      </p>
    )}
  </fieldset>
);
