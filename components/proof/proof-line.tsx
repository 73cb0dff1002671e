import { CircleAlert, Eraser, Eye, PenLine, Send, SquareCheckBig, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { clockOf } from '@/components/asking/clock-of';
import type { LedgerEntry, LedgerKind } from '@/lib/domain/ledger-entry';
import styles from './proof-line.module.css';
import { proofSentence } from './proof-sentence';
import { factNames, QUIET_FACTS } from './proof-words';

const ICONS: Readonly<Record<LedgerKind, LucideIcon>> = {
  confirmed: SquareCheckBig,
  published: Send,
  'read-back': Eye,
  'edited-by-us': PenLine,
  'changed-there': CircleAlert,
  'removed-by-us': Eraser,
  'gone-there': CircleAlert,
};

interface ProofLineProps {
  readonly entry: LedgerEntry;
  /** Epoch ms. */
  readonly now: number;
  /** From the first line on that doesn't fit. */
  readonly isBroken: boolean;
}

/** One line: its number, when, what. A click opens everything it holds, with its hash. */
export function ProofLine({ entry, now, isBroken }: ProofLineProps) {
  const [isOpen, setOpen] = useState(false);
  const Icon = ICONS[entry.kind];
  const names = factNames();
  const known = Object.keys(names);
  const facts = Object.entries(entry.facts)
    .filter(([name, value]) => value !== '' && !QUIET_FACTS.includes(`${name} ${value}`))
    .sort(([a], [b]) => (known.indexOf(a) + 1 || Infinity) - (known.indexOf(b) + 1 || Infinity));
  return (
    <article className={styles.line} data-broken={isBroken || undefined}>
      <button
        type="button"
        data-row=""
        aria-expanded={isOpen}
        className={styles.head}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.number}>{entry.seq}</span>
        <Icon aria-hidden="true" className={styles.icon} />
        <span className={styles.says}>{proofSentence(entry, now)}</span>
        <time dateTime={new Date(entry.at).toISOString()} className={styles.time}>
          {clockOf(entry.at, now)}
        </time>
      </button>
      {isOpen && (
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name} className={styles.fact}>
              <dt>{names[name] ?? name}</dt>
              <dd dir="auto">
                {name === 'url' && value.startsWith('https://') ? (
                  <a href={value} target="_blank" rel="noreferrer">
                    {value}
                  </a>
                ) : (
                  value
                )}
              </dd>
            </div>
          ))}
          <div className={styles.fact}>
            <dt>{i18n.t('proof.hash')}</dt>
            <dd className={styles.hash}>{entry.hash}</dd>
          </div>
        </dl>
      )}
    </article>
  );
}
