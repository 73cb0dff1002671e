import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { ClientDraft } from './client-draft';
import { ColorField } from './color-field';
import { websiteOf } from '@/lib/company/record/website-of';
import { ZoneField } from './zone-field';

interface ClientFieldsProps {
  readonly draft: ClientDraft;
  readonly onChange: (part: Partial<ClientDraft>) => void;
  /** Grace of the settings, minutes. */
  readonly defaultGrace: number;
  readonly isNameMissing: boolean;
  /** A new client needs its name first, and the voice can wait. */
  readonly isNew: boolean;
}

const GRACES = [0, 5, 15, 30, 60, 120, 360, 1_440] as const;

/** The fields of a client. */
export function ClientFields({ draft, onChange, defaultGrace, isNameMissing, isNew }: ClientFieldsProps) {
  const minutes = (value: number): string => i18n.t('accounts.client.graceMinutes', { minutes: value });
  const graces = [...new Set([...GRACES, ...(draft.graceMinutes === null ? [] : [draft.graceMinutes])])].sort(
    (a, b) => a - b,
  );
  return (
    <>
      <Field
        label={i18n.t('accounts.client.name')}
        hint={i18n.t('accounts.client.nameHint')}
        error={isNameMissing && i18n.t('accounts.client.nameMissing')}
      >
        {(control) => (
          <TextInput
            {...control}
            autoFocus={isNew}
            maxLength={200}
            autoComplete="off"
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <ColorField value={draft.color} onChange={(color) => onChange({ color })} />
      <ZoneField value={draft.zone} onChange={(zone) => onChange({ zone })} />
      {!isNew && (
        <>
          <Field
            label={i18n.t('accounts.client.website')}
            hint={i18n.t('accounts.client.websiteHint')}
            error={websiteOf(draft.website) === null && i18n.t('accounts.client.websiteWrong')}
          >
            {(control) => (
              <TextInput
                {...control}
                inputMode="url"
                autoComplete="off"
                maxLength={2_048}
                value={draft.website}
                onChange={(event) => onChange({ website: event.target.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('accounts.client.signature')} hint={i18n.t('accounts.client.signatureHint')}>
            {(control) => (
              <TextArea
                {...control}
                rows={2}
                maxLength={2_000}
                value={draft.signature}
                onChange={(event) => onChange({ signature: event.target.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('accounts.client.banned')} hint={i18n.t('accounts.client.bannedHint')}>
            {(control) => (
              <TextArea
                {...control}
                rows={3}
                value={draft.banned}
                onChange={(event) => onChange({ banned: event.target.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('accounts.client.grace')}>
            {(control) => (
              <Select
                {...control}
                value={draft.graceMinutes === null ? '' : String(draft.graceMinutes)}
                options={[
                  { value: '', label: i18n.t('accounts.client.graceDefault', { minutes: defaultGrace }) },
                  ...graces.map((value) => ({ value: String(value), label: minutes(value) })),
                ]}
                onChange={(event) =>
                  onChange({ graceMinutes: event.target.value === '' ? null : Number(event.target.value) })
                }
              />
            )}
          </Field>
        </>
      )}
    </>
  );
}
