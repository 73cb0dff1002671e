import { Plus, X } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Span } from '@/lib/domain/company';
import styles from './hours.module.css';

interface SpansFieldProps {
  /** Whose spans they are, for screen readers. */
  readonly day: string;
  readonly spans: readonly Span[];
  readonly error: string | undefined;
  readonly onChange: (spans: readonly Span[]) => void;
}

const ALL_DAY: Span = { from: '00:00', to: '24:00' };
const isAllDay = ({ from, to }: Span): boolean => from === ALL_DAY.from && to === ALL_DAY.to;

/** Open from when to when, closed, or all day. A second span is for a break at noon. */
export function SpansField({ day, spans, error, onChange }: SpansFieldProps) {
  const kind = spans.length === 0 ? 'closed' : spans.some(isAllDay) ? 'allDay' : 'open';
  const edit = (index: number, part: Partial<Span>): void =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...part } : span)));
  const choose = (next: string): void =>
    onChange(next === 'closed' ? [] : [next === 'allDay' ? ALL_DAY : { from: '09:00', to: '17:00' }]);
  const label = (which: 'from' | 'to', index: number): string =>
    i18n.t(`companyPage.hours.${which}`, { day, number: index + 1 });
  return (
    <div className={styles.spans}>
      <Select
        aria-label={i18n.t('companyPage.hours.kind', { day })}
        value={kind}
        className={styles.kind}
        options={(['open', 'closed', 'allDay'] as const).map((value) => ({
          value,
          label: i18n.t(`companyPage.hours.${value}`),
        }))}
        onChange={(event) => choose(event.target.value)}
      />
      {kind === 'open' &&
        spans.map((span, index) => (
          <span key={index} className={styles.span}>
            <TextInput
              type="time"
              aria-label={label('from', index)}
              aria-invalid={error ? true : undefined}
              value={span.from}
              onChange={(event) => edit(index, { from: event.target.value })}
            />
            <span aria-hidden="true">{i18n.t('companyPage.hours.dash')}</span>
            <TextInput
              type="time"
              aria-label={label('to', index)}
              aria-invalid={error ? true : undefined}
              value={span.to === '24:00' ? '00:00' : span.to}
              onChange={(event) => edit(index, { to: event.target.value })}
            />
            {spans.length > 1 && (
              <IconButton
                label={i18n.t('companyPage.hours.removeSpan', { day, number: index + 1 })}
                icon={<X />}
                onClick={() => onChange(spans.filter((_, at) => at !== index))}
              />
            )}
          </span>
        ))}
      {kind === 'open' && spans.length < 4 && (
        <IconButton
          label={i18n.t('companyPage.hours.addSpan', { day })}
          icon={<Plus />}
          onClick={() => onChange([...spans, { from: spans.at(-1)?.to ?? '14:00', to: '' }])}
        />
      )}
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
