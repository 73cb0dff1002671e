import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { Segmented } from '@/components/ui/segmented';
import { Switch } from '@/components/ui/switch';
import { TextInput } from '@/components/ui/text-input';
import { isDate } from '@/lib/company/record/hours-trouble';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';
import { campaignKind, campaignTitle } from '../campaign-kind';
import { ChangedFacts } from '../changed-facts';
import { WordsField } from '../words-field';
import styles from './save-dialog.module.css';

interface SaveDialogProps {
  readonly clientId: string;
  readonly patch: CompanyPatch;
  readonly before: CompanyFacts;
  /** `YYYY-MM-DD` in the client's zone. */
  readonly today: string;
  /** How many of the client's places show one of the changed facts. */
  readonly places: number;
  readonly onSaved: (saved: {
    readonly changeId: string;
    readonly from: string;
    readonly campaignId: string | null;
    readonly tasks: number;
  }) => void;
  readonly onClose: () => void;
}

/** From when a change is true, why, and whether every place is to be told. */
export function SaveDialog({ clientId, patch, before, today, places, onSaved, onClose }: SaveDialogProps) {
  const { run, busy } = useAsk();
  const [proposed] = useState(() => campaignTitle(patch, before));
  const [when, setWhen] = useState<'today' | 'date'>('today');
  const [date, setDate] = useState('');
  const [reason, setReason] = useState(proposed);
  const [isCampaign, setCampaign] = useState(places > 0);
  const [title, setTitle] = useState(proposed);
  const [note, setNote] = useState('');
  const formId = useId();
  const from = when === 'today' ? today : date;
  const isDateMissing = when === 'date' && !isDate(date);
  const save = async (): Promise<void> => {
    const saved = await run('company.change', {
      ...{ clientId, from, set: patch, reason: reason.trim() },
      campaign: isCampaign
        ? { title: title.trim() || proposed, kind: campaignKind(patch), note: note.trim() }
        : null,
    });
    if (saved) onSaved({ ...saved, from });
  };
  return (
    <Dialog
      title={i18n.t('companyPage.save.title')}
      onClose={onClose}
      actions={
        <DialogActions onClose={onClose} form={formId} busy={busy} disabled={isDateMissing}>
          {i18n.t(isCampaign ? 'companyPage.save.andStart' : 'companyPage.save.save')}
        </DialogActions>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div
          tabIndex={0}
          role="region"
          aria-label={i18n.t('companyPage.save.changes')}
          className={styles.changes}
        >
          <ChangedFacts patch={patch} before={before} />
        </div>
        <div className={styles.when}>
          <span className={styles.label}>{i18n.t('companyPage.save.from')}</span>
          <Segmented
            label={i18n.t('companyPage.save.from')}
            value={when}
            onChange={setWhen}
            options={[
              { value: 'today', label: i18n.t('companyPage.save.today') },
              { value: 'date', label: i18n.t('companyPage.save.date') },
            ]}
          />
          {when === 'date' && (
            <TextInput
              type="date"
              aria-label={i18n.t('companyPage.save.day')}
              value={date}
              onChange={(event) => setDate(event.target.value)}
            />
          )}
        </div>
        <WordsField
          label={i18n.t('companyPage.save.reason')}
          hint={i18n.t('companyPage.save.reasonHint')}
          max={500}
          value={reason}
          onChange={setReason}
        />
        <div className={styles.campaign}>
          <Switch label={i18n.t('companyPage.save.campaign')} checked={isCampaign} onChange={setCampaign} />
          <p className={styles.hint}>{i18n.t('companyPage.save.places', places)}</p>
        </div>
        {isCampaign && (
          <>
            <WordsField
              label={i18n.t('companyPage.campaign.title')}
              max={200}
              value={title}
              onChange={setTitle}
            />
            <WordsField
              label={i18n.t('companyPage.campaign.note')}
              rows={2}
              max={2_000}
              value={note}
              onChange={setNote}
            />
          </>
        )}
      </form>
    </Dialog>
  );
}
