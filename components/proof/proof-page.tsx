import { FileDown, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { clockOf } from '@/components/asking/clock-of';
import { useDb } from '@/components/ports/db-context';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import type { Directory } from '@/components/studio/use-directory';
import { useNow } from '@/components/studio/use-now';
import { Button } from '@/components/ui/button';
import { clientStyle } from '@/components/ui/client-style';
import { EmptyState } from '@/components/ui/empty-state';
import type { Client } from '@/lib/domain/client';
import { exportProof } from './export-proof';
import { matching, NO_FILTER } from './matching';
import { ProofFilter } from './proof-filter';
import { ProofList } from './proof-list';
import styles from './proof-page.module.css';
import { useProof, type Proof } from './use-proof';

interface ProofPageProps {
  /** Null where none is chosen: then that is asked first. */
  readonly client: Client | null;
  readonly directory: Directory;
  /** The way back to the log. */
  readonly nav: ReactNode;
}

/** What a client can be shown: all that was agreed and what became of it, checked line by line, and as a file that checks itself. */
export const ProofPage = ({ client, directory, nav }: ProofPageProps) =>
  client ? (
    <ProofOf key={client.id} client={client} directory={directory} nav={nav} />
  ) : (
    <Choose directory={directory} nav={nav} />
  );

function ProofOf({ client, directory, nav }: ProofPageProps & { readonly client: Client }) {
  const db = useDb();
  const now = useNow(60_000);
  const proof = useProof(client.id);
  const [filter, setFilter] = useState(NO_FILTER);
  const [isBusy, setBusy] = useState(false);
  const seqs = useMemo(() => matching(proof.marks, filter), [proof.marks, filter]);
  const save = async (): Promise<void> => {
    setBusy(true);
    await exportProof(db, client, now).finally(() => setBusy(false));
  };
  return (
    <div style={clientStyle(client.color)}>
      <PageHead
        page={i18n.t('proof.heading', { client: client.name })}
        title={<span className={styles.name}>{i18n.t('proof.heading', { client: client.name })}</span>}
        intro={i18n.t('proof.intro')}
        actions={
          <>
            {nav}
            <Button
              variant="primary"
              icon={<FileDown aria-hidden="true" />}
              busy={isBusy}
              disabled={proof.marks.length === 0}
              onClick={() => void save()}
            >
              {i18n.t('proof.export')}
            </Button>
          </>
        }
      />
      <Verdict proof={proof} now={now} />
      {proof.marks.length > 0 && (
        <ProofFilter client={client} directory={directory} value={filter} onChange={setFilter} />
      )}
      {proof.isComplete && proof.marks.length === 0 && (
        <EmptyState title={i18n.t('proof.empty')}>{i18n.t('proof.emptyHint')}</EmptyState>
      )}
      {proof.marks.length > 0 && seqs.length === 0 && <p role="status">{i18n.t('proof.nothingThen')}</p>}
      <ProofList
        clientId={client.id}
        seqs={seqs}
        now={now}
        brokenAt={proof.verdict.isWhole ? null : proof.verdict.at}
      />
    </div>
  );
}

/** Whether the chain holds, in one sentence. */
function Verdict({
  proof: { marks, verdict, isComplete },
  now,
}: {
  readonly proof: Proof;
  readonly now: number;
}) {
  const [first] = marks;
  if (!first) return null;
  const lines = new Intl.NumberFormat(navigator.language).format(marks.length);
  if (!verdict.isWhole)
    return (
      <p role="alert" className={styles.broken}>
        <ShieldAlert aria-hidden="true" />
        {i18n.t(verdict.because === 'changed' ? 'proof.brokenChanged' : 'proof.brokenOrder', {
          line: new Intl.NumberFormat(navigator.language).format(verdict.at),
        })}
      </p>
    );
  return (
    <p role="status" className={styles.whole}>
      <ShieldCheck aria-hidden="true" />
      {isComplete
        ? i18n.t('proof.whole', marks.length, [lines, clockOf(first.at, now)])
        : i18n.t('proof.checking', { lines })}
    </p>
  );
}

/** Whose proof? */
const Choose = ({ directory, nav }: Pick<ProofPageProps, 'directory' | 'nav'>) => (
  <>
    <PageHead
      page={i18n.t('proof.choose')}
      title={i18n.t('proof.choose')}
      intro={i18n.t('proof.intro')}
      actions={nav}
    />
    <ul className={styles.clients}>
      {[...directory.clients.values()].map(({ id, name, color }) => (
        <li key={id} style={clientStyle(color)}>
          <a href={hrefOf({ place: 'activity', id: 'proof', clientId: id })} className={styles.client}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </>
);
