import { FileSearch } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { FailureNote } from '@/components/ui/failure-note';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { parsePageFacts } from '@/lib/company/parse-page-facts';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';
import type { Failure } from '@/lib/domain/failure';
import { ask } from '@/lib/messaging/client';
import { usePanelPorts } from '../panel-ports';
import styles from './company-part.module.css';
import { useCompanyPorts } from './company-ports';
import { FactsPreview } from './facts-preview';
import { newFacts } from './new-facts';
import type { ClientRecord } from './record';

type Step =
  | { readonly kind: 'idle' }
  /** The browser lets nobody look at this page yet. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly set: CompanyPatch; readonly host: string };

/** What the page in front says of its company, into the record: read at the click, shown fact by fact, taken when the person says so. */
export function TakeFacts({ record }: { readonly record: ClientRecord }) {
  const { windowId } = usePanelPorts();
  const { requestHosts, readCard } = useCompanyPorts();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [busy, setBusy] = useState(false);
  const [site, setSite] = useState(() => siteOf(record.facts, record.client.website));

  const read = async (): Promise<void> => {
    setBusy(true);
    const found = await ask('front.facts', { windowId });
    setBusy(false);
    if (!found.ok) {
      const isLocked = found.failure.code === 'host-permission-missing';
      return setStep(isLocked ? { kind: 'locked' } : { kind: 'failed', failure: found.failure });
    }
    const host = URL.canParse(found.value.url) ? new URL(found.value.url).hostname : found.value.url;
    const zone = record.facts.hours?.zone ?? record.client.zone;
    const cards = await Promise.all(found.value.cards.map((card) => readCard(card, zone)));
    const set = newFacts(
      parsePageFacts(found.value, Object.assign({}, ...cards.toReversed())),
      record.facts,
      zone,
    );
    setStep({ kind: 'read', set, host });
  };
  const address = addressOf(site);
  const allow = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (address === null) return;
    // Before the first await: Firefox forgets the click at it.
    if (await requestHosts([address]).catch(() => false)) await read();
  };

  return (
    <section className={styles.section} aria-labelledby="take-facts">
      <h2 id="take-facts">{i18n.t('companyPanel.facts.title')}</h2>
      {step.kind !== 'read' && (
        <>
          <p className={styles.muted}>{i18n.t('companyPanel.facts.hint', { client: record.client.name })}</p>
          <Button icon={<FileSearch />} busy={busy} onClick={() => void read()}>
            {i18n.t('companyPanel.facts.read')}
          </Button>
        </>
      )}
      {step.kind === 'locked' && (
        <form className={styles.notice} data-tone="none" onSubmit={(event) => void allow(event)}>
          <p role="alert">{i18n.t('companyPanel.facts.locked')}</p>
          <Field label={i18n.t('companyPanel.facts.site')}>
            {(control) => (
              <TextInput
                {...control}
                dir="ltr"
                value={site}
                onChange={(event) => setSite(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" variant="primary" disabled={address === null}>
            {address === null
              ? i18n.t('companyPanel.facts.allow')
              : i18n.t('companyPanel.facts.allowHost', { host: new URL(address).hostname })}
          </Button>
        </form>
      )}
      {step.kind === 'failed' && <FailureNote failure={step.failure} />}
      {step.kind === 'read' && (
        <FactsPreview
          set={step.set}
          host={step.host}
          record={record}
          onDone={() => setStep({ kind: 'idle' })}
        />
      )}
    </section>
  );
}

const siteOf = (facts: CompanyFacts, website: string | undefined): string => {
  const address = facts.website ?? website ?? '';
  return URL.canParse(address) ? new URL(address).hostname : '';
};

/** https address of what was written; null where it is none. */
function addressOf(site: string): string | null {
  const address = /^https:\/\//i.test(site.trim()) ? site.trim() : `https://${site.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') ? `https://${hostname}/` : null;
}
