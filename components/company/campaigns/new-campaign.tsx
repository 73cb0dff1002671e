import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/studio/route';
import { useAsk } from '@/components/studio/use-ask';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast-region';
import type { CampaignKind } from '@/lib/domain/campaign';
import { FIELD_IDS, type FieldId } from '@/lib/domain/company';
import type { Company } from '../company';
import { campaignRoute } from '../company-view';
import { WordsField } from '../words-field';
import styles from './campaigns.module.css';
import { FieldToggles } from './field-toggles';
import { PlaceToggles } from './place-toggles';
import { TEMPLATES, templateTitle, type CampaignTemplate } from './campaign-templates';

interface NewCampaignProps {
  readonly company: Company;
  readonly onClose: () => void;
}

/** A campaign that doesn't come of a change of the record: the record is right already, the places aren't. */
export function NewCampaign({ company, onClose }: NewCampaignProps) {
  const { client, accounts, profiles } = company;
  const { run, busy } = useAsk();
  const toast = useToast();
  const formId = useId();
  const there = FIELD_IDS.filter((field) =>
    accounts.some(({ platform }) => profiles.get(platform)?.fields.some((own) => own.field === field)),
  );
  const [kind, setKind] = useState<CampaignTemplate>(
    () => TEMPLATES.find((one) => presetFields(one, there).length > 0) ?? 'phone',
  );
  const [title, setTitle] = useState(() => templateTitle(kind));
  const [note, setNote] = useState('');
  const [fields, setFields] = useState<readonly FieldId[]>(() => presetFields(kind, there));
  const [accountIds, setAccountIds] = useState<readonly string[]>([]);
  const choose = (next: CampaignTemplate): void => {
    setKind(next);
    // A title of the person's own stays.
    if (title === templateTitle(kind)) setTitle(templateTitle(next));
    setFields(presetFields(next, there));
  };
  const start = async (): Promise<void> => {
    const campaign = {
      ...{ clientId: client.id, title: title.trim() || templateTitle(kind), kind: KINDS[kind] },
      ...{ note: note.trim(), fields: [...fields], accountIds: [...accountIds] },
    };
    const started = await run('campaign.start', campaign);
    if (!started) return;
    onClose();
    location.hash = hrefOf({ place: 'company', id: campaignRoute(started.campaignId), clientId: client.id });
    toast(
      i18n.t('companyPage.campaign.started', started.tasks),
      () => void run('campaign.remove', { id: started.campaignId }),
    );
  };
  return (
    <Dialog
      title={i18n.t('companyPage.campaign.new')}
      onClose={onClose}
      actions={
        <DialogActions onClose={onClose} form={formId} busy={busy} disabled={fields.length === 0}>
          {i18n.t('companyPage.campaign.start')}
        </DialogActions>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Field label={i18n.t('companyPage.campaign.template')}>
          {(control) => (
            <Select
              {...control}
              value={kind}
              options={TEMPLATES.map((value) => ({ value, label: templateTitle(value) }))}
              onChange={(event) => choose(event.target.value as CampaignTemplate)}
            />
          )}
        </Field>
        <WordsField
          label={i18n.t('companyPage.campaign.title')}
          max={200}
          value={title}
          onChange={setTitle}
        />
        <FieldToggles
          label={i18n.t('companyPage.campaign.fields')}
          hint={fieldsHint(there, fields)}
          fields={there}
          chosen={fields}
          onChange={setFields}
        />
        <PlaceToggles company={company} chosen={accountIds} onChange={setAccountIds} />
        <WordsField
          label={i18n.t('companyPage.campaign.note')}
          rows={2}
          max={2_000}
          value={note}
          onChange={setNote}
        />
      </form>
    </Dialog>
  );
}

const KINDS: Readonly<Record<CampaignTemplate, CampaignKind>> = {
  ...{ phone: 'phone', move: 'move', rename: 'rename', hours: 'hours', holidayHours: 'hours' },
  ...{ pictures: 'pictures', check: 'change' },
};

const PRESETS: Readonly<Record<CampaignTemplate, readonly FieldId[]>> = {
  phone: ['phone'],
  move: [
    'address',
    'address-street',
    'address-postal-code',
    'address-city',
    'address-region',
    'address-country',
    'service-area',
  ],
  rename: ['name', 'legal-name', 'handle', 'bio'],
  hours: ['hours'],
  holidayHours: ['hours'],
  pictures: ['avatar', 'cover'],
  check: FIELD_IDS,
};

/** Why it can't be started. */
function fieldsHint(there: readonly FieldId[], chosen: readonly FieldId[]): string | undefined {
  if (there.length === 0) return i18n.t('companyPage.campaign.noPlaces');
  return chosen.length === 0 ? i18n.t('companyPage.campaign.noFields') : undefined;
}

const presetFields = (kind: CampaignTemplate, there: readonly FieldId[]): readonly FieldId[] =>
  there.filter((field) => PRESETS[kind].includes(field));
