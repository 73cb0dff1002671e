import { i18n } from '#i18n';
import type { Directory } from '@/components/studio/use-directory';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Client } from '@/lib/domain/client';
import { systemZone } from '@/lib/schedule/system-zone';
import type { Filter } from './matching';
import styles from './proof-page.module.css';

interface ProofFilterProps {
  readonly client: Client;
  readonly directory: Directory;
  readonly value: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** One account, some days; days are the person's own. */
export function ProofFilter({ client, directory, value, onChange }: ProofFilterProps) {
  const accounts = [...directory.accounts.values()].filter(
    ({ clientId, publishBy }) => clientId === client.id && publishBy === 'api',
  );
  return (
    <div role="search" aria-label={i18n.t('proof.filter')} className={styles.filter}>
      <Field label={i18n.t('proof.account')}>
        {(control) => (
          <Select
            {...control}
            value={value.accountId ?? ''}
            onChange={(event) => onChange({ ...value, accountId: event.target.value || null })}
            options={[
              { value: '', label: i18n.t('proof.allAccounts') },
              ...accounts.map(({ id, handle }) => ({ value: id, label: `@${handle}` })),
            ]}
          />
        )}
      </Field>
      <Field label={i18n.t('proof.from')}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            onChange={(event) => onChange({ ...value, from: startOf(event.target.value, 0) })}
          />
        )}
      </Field>
      <Field label={i18n.t('proof.to')}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            onChange={(event) => onChange({ ...value, to: startOf(event.target.value, 1) })}
          />
        )}
      </Field>
    </div>
  );
}

/** Where a day begins (`YYYY-MM-DD`, moved by `days`), epoch ms; null where none is given. */
const startOf = (day: string, days: number): number | null =>
  day === ''
    ? null
    : Temporal.PlainDate.from(day).add({ days }).toZonedDateTime(systemZone()).epochMilliseconds;
