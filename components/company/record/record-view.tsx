import { useState } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/ui/toast-region';
import { fieldsOf } from '@/lib/company/fields-of';
import { dayText } from '../day-text';
import { withPatch } from '@/lib/company/record/with-patch';
import type { Company } from '../company';
import { useChangeUndo } from '../use-change-undo';
import { PlannedChanges } from './planned-changes';
import { RecordForm } from './record-form';
import styles from './record.module.css';
import { SaveBar } from './save-bar';
import { SaveDialog } from './save-dialog';
import { useRecordDraft } from './use-record-draft';
import { VcardTools } from './vcard-tools';

/** A client's record, to be read and changed; what is planned for later beside it. */
export function RecordView({ company }: { readonly company: Company }) {
  const { client, accounts, changes, facts, profiles, specs, today } = company;
  const toast = useToast();
  const undo = useChangeUndo();
  const writing = useRecordDraft(client.id, facts);
  const [isSaving, setSaving] = useState(false);
  const fields = fieldsOf(writing.patch);
  const places = accounts.filter(({ platform }) =>
    profiles.get(platform)?.fields.some(({ field }) => fields.includes(field)),
  ).length;
  const shown = [...new Set(accounts.map(({ platform }) => platform))].flatMap(
    (platform) => profiles.get(platform) ?? [],
  );
  return (
    <div className={styles.columns}>
      <div>
        <RecordForm
          clientId={client.id}
          zone={client.zone}
          draft={writing.draft}
          onChange={writing.change}
          troubles={writing.troubles}
          accounts={accounts}
          profiles={shown}
          specs={specs}
        />
        {writing.isChanged && <SaveBar writing={writing} onSave={() => setSaving(true)} />}
      </div>
      <aside className={styles.side}>
        <PlannedChanges changes={changes.filter(({ from }) => from > today)} />
        <VcardTools client={client} facts={facts} writing={writing} />
      </aside>
      {isSaving && (
        <SaveDialog
          clientId={client.id}
          patch={writing.patch}
          before={facts}
          today={today}
          places={places}
          onClose={() => setSaving(false)}
          onSaved={({ changeId, from, campaignId, tasks }) => {
            setSaving(false);
            const isNow = from <= today;
            writing.restart(isNow ? withPatch(facts, writing.patch) : facts);
            const said = isNow
              ? i18n.t('companyPage.saved')
              : i18n.t('companyPage.savedFor', { day: dayText(from) });
            toast(
              campaignId === null ? said : `${said} ${i18n.t('companyPage.campaign.started', tasks)}`,
              () => void undo(changeId),
            );
          }}
        />
      )}
    </div>
  );
}
