import { Check, CircleX, PenLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import type { Directory } from '@/components/studio/use-directory';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { Field } from '@/components/ui/field';
import { messageKey } from '@/components/ui/message-key';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { StateBadge } from '@/components/ui/state-badge';
import { useToast } from '@/components/ui/toast-region';
import type { Template } from '@/lib/domain/template';
import type { ForeignFile } from '@/lib/templates/foreign-template';
import { BodyLine } from './body-line';
import styles from './import-dialog.module.css';
import { planImport, type ImportLine } from './plan-import';
import type { TemplateActs } from './use-template-acts';

interface ImportDialogProps {
  readonly name: string;
  readonly found: ForeignFile;
  readonly templates: readonly Template[];
  readonly directory: Directory;
  /** Whose things are shown in the studio. */
  readonly clientId: string | null;
  readonly acts: TemplateActs;
  readonly onClose: () => void;
}

/** Lines that are shown at most of each outcome; the counts say how many there are. */
const SHOWN = 200;

const OUTCOMES = ['ok', 'changed', 'refused'] as const;
const BADGES = {
  ok: { icon: <Check />, tone: 'ok' },
  changed: { icon: <PenLine />, tone: 'warn' },
  refused: { icon: <CircleX />, tone: 'bad' },
} as const;

/** What would come of a file, line by line, before anything of it is written; then one import with a way back. */
export function ImportDialog({
  name,
  found,
  templates,
  directory,
  clientId,
  acts,
  onClose,
}: ImportDialogProps) {
  const { specs } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  const [forClient, setForClient] = useState(clientId);
  const clients = useMemo(() => [...directory.clients.values()], [directory]);
  const lines = useMemo(
    () =>
      planImport(found.templates, {
        templates,
        clients,
        platforms: [...specs.keys()],
        clientId: forClient,
        newId: () => crypto.randomUUID(),
      }),
    [found, templates, clients, specs, forClient],
  );
  const by = Map.groupBy(lines, ({ outcome }) => outcome);
  const counts = OUTCOMES.map((outcome) => ({ outcome, lines: by.get(outcome) ?? [] }));
  const [chosen, setChosen] = useState<ImportLine['outcome'] | null>(null);
  const view =
    chosen ??
    counts.findLast(({ lines: some }) => some.length > 0)?.outcome ??
    ('ok' satisfies ImportLine['outcome']);
  const drafts = lines.flatMap(({ template }) => template ?? []);

  const importAll = async (): Promise<void> => {
    const done = await run('template.import', { templates: drafts });
    if (!done) return;
    const ids = drafts.map(({ id }) => id);
    toast(i18n.t('templates.import.done', done.added), () => void acts.remove(ids));
    onClose();
  };

  return (
    <Dialog
      title={i18n.t('templates.import.title')}
      onClose={onClose}
      actions={
        <DialogActions
          onClose={onClose}

          busy={busy}
          disabled={drafts.length === 0}
          onClick={() => void importAll()}
        >
          {i18n.t('templates.import.now', drafts.length, [
            new Intl.NumberFormat(navigator.language).format(drafts.length),
          ])}
        </DialogActions>
      }
    >
      <p className={styles.file}>
        <b dir="auto">{name}</b> {i18n.t(`templates.import.format.${messageKey(found.format)}`)}
      </p>
      <Field label={i18n.t('templates.import.for')} hint={i18n.t('templates.import.forHint')}>
        {(control) => (
          <Select
            {...control}
            value={forClient ?? ''}
            onChange={(event) => setForClient(event.target.value || null)}
            options={[
              { value: '', label: i18n.t('templates.forAll') },
              ...clients.map(({ id, name: label }) => ({ value: id, label })),
            ]}
          />
        )}
      </Field>
      <Segmented
        label={i18n.t('templates.import.outcomes')}
        value={view}
        onChange={setChosen}
        options={counts.map(({ outcome, lines: some }) => ({
          value: outcome,
          label: i18n.t(`templates.import.outcome.${outcome}`, {
            count: new Intl.NumberFormat(navigator.language).format(some.length),
          }),
        }))}
      />
      <ul tabIndex={0} aria-label={i18n.t('templates.import.lines')} className={styles.lines}>
        {(by.get(view) ?? []).slice(0, SHOWN).map((line, index) => (
          <Line key={index} line={line} />
        ))}
        {(by.get(view) ?? []).length === 0 && (
          <li className={styles.none}>{i18n.t('templates.import.none')}</li>
        )}
        {(by.get(view) ?? []).length > SHOWN && (
          <li className={styles.none}>
            {i18n.t('templates.import.more', { count: (by.get(view) ?? []).length - SHOWN })}
          </li>
        )}
      </ul>
    </Dialog>
  );
}

function Line({ line: { title, shortcut, body, outcome, reasons } }: { readonly line: ImportLine }) {
  const { icon, tone } = BADGES[outcome];
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        <b dir="auto">{title || i18n.t('templates.noTitle')}</b>
        {shortcut !== '' && <span className={styles.shortcut}>{`/${shortcut}`}</span>}
      </span>
      {body !== '' && <BodyLine body={body} />}
      {reasons.map((reason) => (
        <StateBadge key={reason} icon={icon} tone={tone}>
          {i18n.t(`templates.import.reason.${messageKey(reason)}`)}
        </StateBadge>
      ))}
    </li>
  );
}
