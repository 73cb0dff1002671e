import type { ReactNode } from 'react';
import type { ProfileHours } from '../../server/profile.ts';
import { dayNames, shownTime, withDay } from '../shared/hours.ts';
import { options } from '../shared/options.ts';
import { p } from '../shared/profile-words.ts';
import { TypeAhead } from '../shared/type-ahead.tsx';
import f from '../shared/forms.module.css';

const TIMES = Array.from({ length: 48 }, (_, n) =>
  [String(Math.floor(n / 2)).padStart(2, '0'), n % 2 === 0 ? '00' : '30'].join(':'),
);

interface HoursProps {
  readonly value: ProfileHours;
  onChange(hours: ProfileHours): void;
}

/** A table: a day, whether it is open, from when, to when. A time is typed and chosen from a list; on older pages it was a plain field. */
export function HoursTable({ value, onChange }: HoursProps): ReactNode {
  const choices = TIMES.map(shownTime);
  const cell = (name: string, n: number, end: 0 | 1): ReactNode => {
    const day = value.days[n];
    if (!day) return null;
    const put = (time: string): void =>
      onChange(withDay(value, n, end === 0 ? [time, day[1]] : [day[0], time]));
    const label = `${name}: ${end === 0 ? p('opensAt') : p('closesAt')}`;
    if (options.older)
      return (
        <input
          type="time"
          aria-label={label}
          className={f['input']}
          value={day[end]}
          onChange={({ target }) => put(target.value)}
        />
      );
    return (
      <div className={f['field']}>
        <TypeAhead
          label={label}
          value={shownTime(day[end])}
          choices={choices}
          className={f['input']}
          listClassName={f['list']}
          onChoose={(choice) => put(TIMES[choices.indexOf(choice)] ?? day[end])}
        />
      </div>
    );
  };
  return (
    <table aria-label={p('hours')}>
      <tbody>
        {dayNames().map((name, n) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <label>
                <input
                  type="checkbox"
                  checked={!value.days[n]}
                  onChange={({ target }) =>
                    onChange(withDay(value, n, target.checked ? null : ['09:00', '17:00']))
                  }
                />{' '}
                {p('closed')}
              </label>
            </td>
            <td>{cell(name, n, 0)}</td>
            <td>{cell(name, n, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
