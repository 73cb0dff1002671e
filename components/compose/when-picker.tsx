import { useState } from 'react';
import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import { PlannedTimeField } from './planned-time-field';
import styles from './when-picker.module.css';
import { soon } from './wall-choice';
import type { WhenChoice } from './when-choice';

interface WhenPickerProps {
  /** IANA zone of the client. */
  readonly zone: string;
  readonly value: WhenChoice;
  readonly onChange: (value: WhenChoice) => void;
}

/** "Next free slot", "Now" or a picked time. What it comes to is shown by `PlanNote`. */
export function WhenPicker({ zone, value, onChange }: WhenPickerProps) {
  // Only who has just asked for a time is led to it.
  const [isPicking, setPicking] = useState(false);
  const pick = (kind: WhenChoice['kind']): void => {
    if (kind === value.kind) return;
    setPicking(kind === 'at');
    onChange(kind === 'at' ? { kind, wall: soon(Date.now(), zone) } : { kind });
  };
  return (
    <div className={styles.picker}>
      <Segmented
        label={i18n.t('time.when')}
        options={[
          { value: 'slot', label: i18n.t('time.slot') },
          { value: 'now', label: i18n.t('time.now') },
          { value: 'at', label: i18n.t('time.pick') },
        ]}
        value={value.kind}
        onChange={pick}
      />
      {value.kind === 'at' && (
        <PlannedTimeField
          zone={zone}
          value={value.wall}
          autoFocus={isPicking}
          onChange={(wall) => onChange({ kind: 'at', wall })}
        />
      )}
    </div>
  );
}
