import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import { systemZone } from '@/lib/schedule/system-zone';
import { twoClocks } from '@/lib/schedule/two-clocks';
import { resolve } from '@/lib/schedule/zoned-time';
import { zoneCity } from '@/lib/schedule/zone-city';
import styles from './clock-change-question.module.css';
import type { WallChoice } from './wall-choice';

interface ClockChangeQuestionProps {
  readonly zone: string;
  /** Complete. */
  readonly value: WallChoice;
  readonly onAnswer: (disambiguation: 'earlier' | 'later') => void;
}

/** "01:30 doesn't happen on 28 March in Lisbon: 00:30 or 02:30?" Nothing is chosen for the person. */
export function ClockChangeQuestion({ zone, value, onAnswer }: ClockChangeQuestionProps) {
  const resolved = resolve({ wall: `${value.date}T${value.time}`, zone });
  if (resolved.kind === 'exact') return null;
  const words = { time: value.time, day: day(resolved.earlier, zone), city: zoneCity(zone) };
  const question = i18n.t(resolved.kind === 'gap' ? 'time.gap' : 'time.overlap', words);
  const option = (which: 'earlier' | 'later') => ({ value: which, label: clock(resolved[which], zone) });
  return (
    <div className={styles.question}>
      <p role="status">{question}</p>
      <Segmented
        label={question}
        options={[option('earlier'), option('later')]}
        value={value.disambiguation ?? ''}
        onChange={(which) => {
          if (which !== '') onAnswer(which);
        }}
      />
    </div>
  );
}

const day = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat(navigator.language, { day: 'numeric', month: 'long', timeZone }).format(instant);

/** "01:30 GMT+1", below it "07:00 for you": where a time comes twice, the offset tells which is which. */
function clock(instant: number, zone: string): string {
  const { theirs, yours, differ } = twoClocks({
    instant,
    zone,
    ownZone: systemZone(),
    locale: navigator.language,
    now: instant,
  });
  const there = `${theirs.time} ${offset(instant, zone)}`;
  return differ ? `${there}\n${i18n.t('time.forYou', { time: yours.time })}` : there;
}

const offset = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat(navigator.language, { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';
