import type { ReactNode } from 'react';
import type { ProfileHours } from '../../server/profile.ts';
import { dayNames, shownTime, withDay } from '../shared/hours.ts';
import { p } from '../shared/profile-words.ts';
import f from '../shared/forms.module.css';

const KINDS = {
  none: { value: 'NO_HOURS_AVAILABLE', label: 'noHours' },
  always: { value: 'ALWAYS_OPEN', label: 'always' },
  selected: { value: 'OPEN_FOR_SELECTED_HOURS', label: 'selected' },
} as const;

const TIMES = Array.from({ length: 48 }, (_, n) => {
  const hour = String(Math.floor(n / 2)).padStart(2, '0');
  return `${hour}:${n % 2 === 0 ? '00' : '30'}`;
});

interface HoursProps {
  readonly value: ProfileHours;
  onChange(hours: ProfileHours): void;
}

/** Radio buttons, and a row with two selects for each day that is open. */
export function HoursForm({ value, onChange }: HoursProps): ReactNode {
  return (
    <fieldset className={f['choices']}>
      <legend className={f['label']}>{p('hours')}</legend>
      {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            value={KINDS[kind].value}
            checked={value.kind === kind}
            onChange={() => onChange({ ...value, kind })}
          />{' '}
          {p(KINDS[kind].label)}
        </label>
      ))}
      {value.kind === 'selected' &&
        dayNames().map((name, n) => <Day key={name} name={name} n={n} value={value} onChange={onChange} />)}
    </fieldset>
  );
}

function Day({
  name,
  n,
  value,
  onChange,
}: HoursProps & { readonly name: string; readonly n: number }): ReactNode {
  const day = value.days[n] ?? null;
  const select = (end: 0 | 1): ReactNode => (
    <select
      className={f['input']}
      aria-label={`${name}: ${end === 0 ? p('opensAt') : p('closesAt')}`}
      value={day?.[end]}
      onChange={({ target }) =>
        day && onChange(withDay(value, n, end === 0 ? [target.value, day[1]] : [day[0], target.value]))
      }
    >
      {TIMES.map((time) => (
        <option key={time} value={time}>
          {shownTime(time)}
        </option>
      ))}
    </select>
  );
  return (
    <div className={f['day']} role="group" aria-label={name}>
      <label>
        <input
          type="checkbox"
          checked={day !== null}
          onChange={({ target }) => onChange(withDay(value, n, target.checked ? ['09:00', '17:00'] : null))}
        />{' '}
        {name}
      </label>
      {day ? (
        <>
          {select(0)}
          {select(1)}
        </>
      ) : (
        <span className={f['dim']}>{p('closed')}</span>
      )}
    </div>
  );
}
