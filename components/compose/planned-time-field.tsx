import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { TextInput } from '@/components/ui/text-input';
import { toWall } from '@/lib/schedule/zoned-time';
import { zoneCity } from '@/lib/schedule/zone-city';
import { ClockChangeQuestion } from './clock-change-question';
import styles from './planned-time-field.module.css';
import { wallOutcome, type WallChoice } from './wall-choice';

interface PlannedTimeFieldProps {
  /** IANA zone in which the person picks: the client's. */
  readonly zone: string;
  readonly value: WallChoice;
  readonly onChange: (value: WallChoice) => void;
  readonly autoFocus?: boolean;
}

/** A day and a time by the client's clock. Where the clocks change just then, it asks which moment is meant. */
export function PlannedTimeField({ zone, value, onChange, autoFocus = false }: PlannedTimeFieldProps) {
  const id = useId();
  const [opened] = useState(() => Date.now());
  const outcome = wallOutcome(value, zone);
  // Another day or time is another question: an answer must not be carried over.
  const change = (part: Partial<WallChoice>): void => onChange({ ...value, disambiguation: null, ...part });
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <label htmlFor={`${id}-date`} className="visually-hidden">
          {i18n.t('time.day')}
        </label>
        <TextInput
          id={`${id}-date`}
          type="date"
          min={toWall(opened, zone).slice(0, 10)}
          value={value.date}
          autoFocus={autoFocus}
          onChange={(event) => change({ date: event.target.value })}
        />
        <label htmlFor={`${id}-time`} className="visually-hidden">
          {i18n.t('time.clockIn', { city: zoneCity(zone) })}
        </label>
        <TextInput
          id={`${id}-time`}
          type="time"
          value={value.time}
          onChange={(event) => change({ time: event.target.value })}
        />
        <span aria-hidden="true" className={styles.city}>
          {i18n.t('time.in', { city: zoneCity(zone) })}
        </span>
      </div>
      {(outcome.kind === 'ask' || value.disambiguation !== null) && (
        <ClockChangeQuestion
          zone={zone}
          value={value}
          onAnswer={(disambiguation) => onChange({ ...value, disambiguation })}
        />
      )}
    </div>
  );
}
