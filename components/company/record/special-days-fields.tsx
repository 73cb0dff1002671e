import { Plus, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-input';
import type { RecordTrouble } from '@/lib/company/record/read-record';
import type { SpecialDays } from '@/lib/domain/company';
import styles from './hours.module.css';
import { troubleText } from './record-parts';
import { SpansField } from './spans-field';

interface SpecialDaysFieldsProps {
  readonly special: readonly SpecialDays[];
  readonly onChange: (special: readonly SpecialDays[]) => void;
  readonly troubles: readonly RecordTrouble[];
}

/** Days that differ from the week: holidays, a late Thursday in December. */
export function SpecialDaysFields({ special, onChange, troubles }: SpecialDaysFieldsProps) {
  const edit = (index: number, part: Partial<SpecialDays>): void =>
    onChange(special.map((days, at) => (at === index ? { ...days, ...part } : days)));
  return (
    <div role="group" aria-label={i18n.t('companyPage.hours.special')} className={styles.special}>
      <span className={styles.dayName}>{i18n.t('companyPage.hours.special')}</span>
      {special.map((days, index) => {
        const day = i18n.t('companyPage.hours.specialDays', { number: index + 1 });
        return (
          <div key={index} role="group" aria-label={day} className={styles.specialDays}>
            <TextInput
              type="date"
              aria-label={i18n.t('companyPage.hours.firstDay', { day })}
              value={days.from}
              onChange={({ target: { value } }) =>
                edit(index, {
                  from: value,
                  ...(days.to < value || days.to === days.from ? { to: value } : {}),
                })
              }
            />
            <span aria-hidden="true">{i18n.t('companyPage.hours.dash')}</span>
            <TextInput
              type="date"
              aria-label={i18n.t('companyPage.hours.lastDay', { day })}
              min={days.from}
              value={days.to}
              onChange={(event) => edit(index, { to: event.target.value })}
            />
            <TextInput
              aria-label={i18n.t('companyPage.hours.note', { day })}
              placeholder={i18n.t('companyPage.hours.noteExample')}
              maxLength={200}
              value={days.note}
              onChange={(event) => edit(index, { note: event.target.value })}
            />
            <IconButton
              label={i18n.t('companyPage.hours.removeDays', { day: days.note || day })}
              icon={<Trash2 />}
              onClick={() => onChange(special.filter((_, at) => at !== index))}
            />
            <SpansField
              day={day}
              spans={days.spans}
              error={troubleText(troubles, `hours.special.${index}`)}
              onChange={(spans) => edit(index, { spans })}
            />
          </div>
        );
      })}
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          onClick={() => onChange([...special, { from: '', to: '', spans: [], note: '' }])}
        >
          {i18n.t('companyPage.hours.addDays')}
        </Button>
      </div>
    </div>
  );
}
