import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast-region';
import { isDate } from '@/lib/company/record/hours-trouble';
import type { Routine } from '@/lib/domain/campaign';
import { FIELD_IDS } from '@/lib/domain/company';
import type { RoutineInput } from '@/lib/messaging/company-protocol';
import type { Company } from '../company';
import { WordsField } from '../words-field';
import styles from './campaigns.module.css';
import { FieldToggles } from './field-toggles';
import { PlaceToggles } from './place-toggles';

interface RoutineDialogProps {
  readonly company: Company;
  readonly initial: RoutineInput;
  readonly onClose: () => void;
}

const UNITS = ['week', 'month', 'year'] as const;

/** A check that comes again: what, where, how often, from when. */
export function RoutineDialog({ company, initial, onClose }: RoutineDialogProps) {
  const { accounts, profiles } = company;
  const { run, busy } = useAsk();
  const toast = useToast();
  const formId = useId();
  const [routine, setRoutine] = useState(initial);
  const [isAsked, setAsked] = useState(false);
  const set = (part: Partial<RoutineInput>): void => setRoutine({ ...routine, ...part });
  const { every } = routine;
  const isTitleMissing = routine.title.trim() === '';
  const isSound = !isTitleMissing && isDate(routine.anchor) && every.count >= 1;
  const there = FIELD_IDS.filter((field) =>
    accounts.some(({ platform }) => profiles.get(platform)?.fields.some((own) => own.field === field)),
  );
  const save = async (): Promise<void> => {
    setAsked(true);
    if (!isSound) return;
    const input = { ...routine, title: routine.title.trim(), note: routine.note.trim() };
    if ((await run('routine.save', { routine: input })) === undefined) return;
    toast(i18n.t('companyPage.routine.saved'));
    onClose();
  };
  return (
    <Dialog
      title={i18n.t('companyPage.routine.title')}
      onClose={onClose}
      actions={
        <DialogActions onClose={onClose} form={formId} busy={busy}>
          {i18n.t('companyPage.routine.save')}
        </DialogActions>
      }
    >
      <form
        id={formId}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={i18n.t('companyPage.routine.what')}
          hint={i18n.t('companyPage.routine.whatHint')}
          error={isAsked && isTitleMissing && i18n.t('companyPage.routine.whatMissing')}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={200}
              value={routine.title}
              onChange={(event) => set({ title: event.target.value })}
            />
          )}
        </Field>
        <div className={styles.pair}>
          <Field label={i18n.t('companyPage.routine.count')}>
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min={1}
                max={52}
                value={String(every.count)}
                onChange={({ target: { valueAsNumber } }) =>
                  set({ every: { ...every, count: Number.isInteger(valueAsNumber) ? valueAsNumber : 1 } })
                }
              />
            )}
          </Field>
          <Field label={i18n.t('companyPage.routine.unit')}>
            {(control) => (
              <Select
                {...control}
                value={every.unit}
                options={UNITS.map((value) => ({
                  value,
                  label: i18n.t(`companyPage.routine.units.${value}`),
                }))}
                onChange={(event) =>
                  set({ every: { ...every, unit: event.target.value as Routine['every']['unit'] } })
                }
              />
            )}
          </Field>
          <Field
            label={i18n.t('companyPage.routine.anchor')}
            error={isAsked && !isDate(routine.anchor) && i18n.t('companyPage.routine.anchorMissing')}
          >
            {(control) => (
              <TextInput
                {...control}
                type="date"
                value={routine.anchor}
                onChange={(event) => set({ anchor: event.target.value })}
              />
            )}
          </Field>
        </div>
        <FieldToggles
          label={i18n.t('companyPage.campaign.fields')}
          hint={
            routine.fields.length === 0
              ? i18n.t('companyPage.routine.judge')
              : i18n.t('companyPage.routine.seenRight')
          }
          fields={there}
          chosen={routine.fields}
          onChange={(fields) => set({ fields })}
        />
        <PlaceToggles
          company={company}
          chosen={routine.accountIds}
          onChange={(accountIds) => set({ accountIds })}
        />
        <WordsField
          label={i18n.t('companyPage.campaign.note')}
          rows={2}
          max={2_000}
          value={routine.note}
          onChange={(value) => set({ note: value })}
        />
      </form>
    </Dialog>
  );
}
