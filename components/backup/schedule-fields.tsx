import { i18n } from '#i18n';
import { useBackupPorts } from '@/components/ports/backup-ports';
import { useAsk } from '@/components/studio/use-ask';
import { FailureNote } from '@/components/ui/failure-note';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast-region';
import type { BackupPlan } from '@/lib/domain/settings';
import styles from './backup.module.css';

const KEPT = [3, 5, 10, 20];

const often = () => [
  { value: '', label: i18n.t('backup.byHandOnly') },
  { value: '1', label: i18n.t('backup.daily') },
  { value: '7', label: i18n.t('backup.weekly') },
  { value: '30', label: i18n.t('backup.monthly') },
];

/** How often a backup goes to the downloads folder by itself, and how many stay there. */
export function ScheduleFields({ plan }: { readonly plan: BackupPlan }) {
  const { requestDownloads, backUpWhenDue } = useBackupPorts();
  const { run } = useAsk();
  const toast = useToast();
  const { everyDays, keep, trouble } = plan;
  const save = async (next: Pick<BackupPlan, 'everyDays' | 'keep'>): Promise<void> => {
    const { everyDays, keep } = next;
    // Asked for straight in the click that needs it, before anything is awaited.
    const isAllowed = everyDays === null || (await requestDownloads());
    if (!isAllowed) {
      toast(i18n.t('backup.notAllowed'));
      return;
    }
    if ((await run('settings.save', { patch: { backup: { everyDays, keep } } })) === undefined) return;
    toast(i18n.t('settings.saved'));
    if (everyDays !== null) await backUpWhenDue();
  };
  return (
    <div className={styles.stack}>
      <div className={styles.fields}>
        <Field label={i18n.t('backup.schedule')}>
          {(control) => (
            <Select
              {...control}
              options={often()}
              value={everyDays === null ? '' : String(everyDays)}
              onChange={({ target }) =>
                void save({ everyDays: target.value === '' ? null : Number(target.value), keep })
              }
            />
          )}
        </Field>
        {everyDays !== null && (
          <Field label={i18n.t('backup.keep')}>
            {(control) => (
              <Select
                {...control}
                options={KEPT.map((count) => ({ value: String(count), label: i18n.t('backup.kept', count) }))}
                value={String(keep)}
                onChange={({ target }) => void save({ everyDays, keep: Number(target.value) })}
              />
            )}
          </Field>
        )}
      </div>
      <p className={styles.hint}>{i18n.t('backup.scheduleHint')}</p>
      {trouble && everyDays !== null && <FailureNote failure={{ code: trouble }} />}
    </div>
  );
}
