import { useState } from 'react';
import { i18n } from '#i18n';
import { DiffView } from '@/components/company/diff-view';
import companyStyles from '@/components/company/company.module.css';
import { factName, factText } from '@/components/company/facts-text';
import { Button } from '@/components/ui/button';
import { CheckedLine } from '@/components/ui/checked-line';
import lines from '@/components/ui/checked-lines.module.css';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import { diffParts } from '@/lib/company/diff-parts';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';
import { ask } from '@/lib/messaging/client';
import { usePanelPorts } from '../panel-ports';
import styles from './company-part.module.css';
import type { ClientRecord } from './record';

interface FactsPreviewProps {
  readonly set: CompanyPatch;
  readonly host: string;
  readonly record: ClientRecord;
  readonly onDone: () => void;
}

/** What would change in the record, fact by fact; what is ticked is taken. */
export function FactsPreview({ set, host, record, onDone }: FactsPreviewProps) {
  const { specs } = usePanelPorts();
  const toast = useToast();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const keys = Object.keys(set) as (keyof CompanyFacts)[];
  const picked = keys.filter((key) => !without.has(key));

  const take = async (): Promise<void> => {
    setBusy(true);
    const done = await ask('company.change', {
      clientId: record.client.id,
      from: record.today,
      reason: i18n.t('companyPanel.takenFrom', { network: host }),
      set: Object.fromEntries(picked.map((key) => [key, set[key]])),
      campaign: null,
    });
    setBusy(false);
    if (!done.ok) return toast(failureText(done.failure));
    const { changeId } = done.value;
    toast(i18n.t('companyPanel.taken'), () => void ask('company.undo', { changeId }));
    onDone();
  };
  const pick = (key: string, isPicked: boolean): void =>
    setWithout((before) => new Set(isPicked ? [...before].filter((one) => one !== key) : [...before, key]));

  if (keys.length === 0)
    return (
      <>
        <p>{i18n.t('companyPanel.facts.nothing', { host })}</p>
        <Button onClick={onDone}>{i18n.t('ui.close')}</Button>
      </>
    );
  return (
    <>
      <p className={styles.muted}>
        {i18n.t('companyPanel.facts.found', { host, client: record.client.name })}
      </p>
      <ul className={lines.lines}>
        {keys.map((key) => {
          const old = factText(key, record.facts[key], specs);
          const now = factText(key, set[key] ?? undefined, specs);
          return (
            <CheckedLine
              key={key}
              name={factName(key)}
              isChecked={!without.has(key)}
              onCheck={(isPicked) => pick(key, isPicked)}
            >
              {old === '' ? (
                <p dir="auto" className={companyStyles.added}>
                  {now}
                </p>
              ) : (
                <DiffView
                  parts={diffParts(old, now)}
                  labels={[i18n.t('company.record'), i18n.t('companyPanel.facts.page')]}
                />
              )}
            </CheckedLine>
          );
        })}
      </ul>
      <p className="note-acts">
        <Button variant="primary" busy={busy} disabled={picked.length === 0} onClick={() => void take()}>
          {i18n.t('companyPanel.facts.take', picked.length)}
        </Button>
        <Button onClick={onDone}>{i18n.t('ui.cancel')}</Button>
      </p>
    </>
  );
}
