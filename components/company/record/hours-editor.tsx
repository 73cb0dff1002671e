import { i18n } from '#i18n';
import { ZoneField } from '@/components/accounts/zone-field';
import { weekdayName } from '@/components/accounts/weekday-name';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import type { OpeningHours, Span } from '@/lib/domain/company';
import type { Weekday } from '@/lib/domain/slot';
import { Copy } from 'lucide-react';
import { troubleText, type RecordParts } from './record-parts';
import styles from './hours.module.css';
import { SpansField } from './spans-field';
import { SpecialDaysFields } from './special-days-fields';

interface HoursEditorProps extends RecordParts {
  /** Of the client, for hours that are entered first. */
  readonly zone: string;
}

const OFFICE: readonly Span[] = [{ from: '09:00', to: '17:00' }];

/** A usual week from which a first entry begins: weekdays nine to five. */
const usualHours = (zone: string): OpeningHours => ({
  zone,
  week: Array.from({ length: 7 }, (_, day) => (day < 5 ? OFFICE : [])),
  special: [],
});

/** Opening hours: a week with several spans a day, days that differ, and the zone they are meant in. */
export function HoursEditor({ draft: { hours }, onChange, troubles, zone }: HoursEditorProps) {
  const set = (part: Partial<OpeningHours>): void => {
    if (hours) onChange({ hours: { ...hours, ...part } });
  };
  if (hours === null)
    return (
      <div>
        <Button onClick={() => onChange({ hours: usualHours(zone) })}>
          {i18n.t('companyPage.hours.enter')}
        </Button>
      </div>
    );
  const copy = (spans: readonly Span[], days: readonly number[]): void =>
    set({ week: hours.week.map((old, day) => (days.includes(day) ? spans : old)) });
  return (
    <div className={styles.hours}>
      <div role="group" aria-label={i18n.t('companyPage.hours.week')} className={styles.week}>
        {hours.week.map((spans, day) => {
          const name = weekdayName((day + 1) as Weekday, 'long');
          return (
            <div key={day} role="group" aria-label={name} className={styles.day}>
              <span className={styles.dayName}>{name}</span>
              <SpansField
                day={name}
                spans={spans}
                error={troubleText(troubles, `hours.week.${day}`)}
                onChange={(next) => copy(next, [day])}
              />
              <Menu
                label={i18n.t('companyPage.hours.copyDay', { day: name })}
                trigger={<Copy aria-hidden="true" />}
                triggerClassName={styles.copy}
                items={[
                  {
                    id: 'all',
                    label: i18n.t('companyPage.hours.copyToAll'),
                    onSelect: () => copy(spans, [0, 1, 2, 3, 4, 5, 6]),
                  },
                  {
                    id: 'weekdays',
                    label: i18n.t('companyPage.hours.copyToWeekdays'),
                    onSelect: () => copy(spans, [0, 1, 2, 3, 4]),
                  },
                  ...hours.week.flatMap((_, other) =>
                    other === day
                      ? []
                      : {
                          id: String(other),
                          label: i18n.t('companyPage.hours.copyTo', {
                            day: weekdayName((other + 1) as Weekday, 'long'),
                          }),
                          onSelect: () => copy(spans, [other]),
                        },
                  ),
                ]}
              />
            </div>
          );
        })}
      </div>
      <SpecialDaysFields
        special={hours.special}
        onChange={(special) => set({ special })}
        troubles={troubles}
      />
      <ZoneField value={hours.zone} onChange={(next) => set({ zone: next })} />
      <div>
        <Button variant="quiet" onClick={() => onChange({ hours: null })}>
          {i18n.t('companyPage.hours.remove')}
        </Button>
      </div>
    </div>
  );
}
