import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast-region';
import type { CompanyTable, PlannedCompany } from '@/lib/company/record/company-table';
import { isDate } from '@/lib/company/record/hours-trouble';
import { dayIn } from '../day-in';
import { WordsField } from '../words-field';
import { ImportRow } from './import-row';
import styles from './overview.module.css';
import type { OverviewRow } from './use-overview';

interface ImportDialogProps {
  /** Of the file. */
  readonly name: string;
  readonly table: CompanyTable;
  readonly rows: readonly OverviewRow[];
  readonly onClose: () => void;
}

/** What would become of each row of a table, and which heading means what; nothing is written before the person says so. */
export function ImportDialog({ name, table: read, rows, onClose }: ImportDialogProps) {
  const { companyFiles, now } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  const [headings, setHeadings] = useState(read.headings);
  const [columns, setColumns] = useState<readonly string[]>([]);
  const [plan, setPlan] = useState<readonly PlannedCompany[]>([]);
  const [reason, setReason] = useState(() => i18n.t('companyPage.import.reasonIs', { name }));
  const [from, setFrom] = useState(() => dayIn(rows[0]?.client.zone ?? '', now()));

  useEffect(() => {
    let isStale = false;
    const clients = rows.map(({ client: { id, name: label, zone }, facts }) => ({
      id,
      name: label,
      zone,
      facts,
    }));
    void companyFiles.planTable({ ...read, headings }, clients).then((next) => {
      if (isStale) return;
      setPlan(next.rows);
      setColumns(next.columns);
    });
    return () => {
      isStale = true;
    };
  }, [companyFiles, read, headings, rows]);

  const changes = plan.flatMap(({ clientId, patch }) =>
    clientId !== null && Object.keys(patch).length > 0 ? [{ clientId, set: patch }] : [],
  );
  const twice = changes.length > new Set(changes.map(({ clientId }) => clientId)).size;
  const importAll = async (): Promise<void> => {
    const done = await run('company.import', { changes, from, reason: reason.trim() });
    if (!done) return;
    toast(i18n.t('companyPage.import.done', changes.length), () => {
      for (const changeId of done.changeIds) void run('company.undo', { changeId });
    });
    onClose();
  };
  return (
    <Dialog
      title={i18n.t('companyPage.import.title')}
      onClose={onClose}
      actions={
        <DialogActions
          onClose={onClose}

          busy={busy}
          disabled={changes.length === 0 || twice || !isDate(from)}
          onClick={() => void importAll()}
        >
          {i18n.t('companyPage.import.now', changes.length)}
        </DialogActions>
      }
    >
      <p>{i18n.t('companyPage.import.hint', { name })}</p>
      <details>
        <summary>
          {i18n.t('companyPage.import.mapping', {
            known: String(headings.filter(({ column }) => column !== null).length),
            all: String(headings.length),
          })}
        </summary>
        <div
          tabIndex={0}
          role="region"
          aria-label={i18n.t('companyPage.import.headings')}
          className={styles.mapping}
        >
          {headings.map(({ text, column }, index) => (
            <Field key={index} label={text || i18n.t('companyPage.import.noHeading')}>
              {(control) => (
                <Select
                  {...control}
                  value={column ?? ''}
                  options={[
                    { value: '', label: i18n.t('companyPage.import.leaveOut') },
                    { value: 'client', label: i18n.t('companyPage.overview.client') },
                    ...columns.map((id) => ({ value: id, label: id.replaceAll('_', ' ') })),
                  ]}
                  onChange={(event) => setHeadings(remapped(headings, index, event.target.value || null))}
                />
              )}
            </Field>
          ))}
        </div>
      </details>
      <ul tabIndex={0} aria-label={i18n.t('companyPage.import.rows')} className={styles.rows}>
        {plan.map((row) => (
          <ImportRow key={row.line} row={row} />
        ))}
      </ul>
      {twice && <p role="alert">{i18n.t('companyPage.import.twice')}</p>}
      <Field label={i18n.t('companyPage.save.from')}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        )}
      </Field>
      <WordsField label={i18n.t('companyPage.save.reason')} max={500} value={reason} onChange={setReason} />
    </Dialog>
  );
}

/** Two headings can't mean the same: the other one is left out. */
const remapped = (
  headings: CompanyTable['headings'],
  index: number,
  column: string | null,
): CompanyTable['headings'] =>
  headings.map((heading, at) =>
    at === index
      ? { ...heading, column }
      : heading.column === column
        ? { ...heading, column: null }
        : heading,
  );
