import { useLayoutEffect, useRef, useState } from 'react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { moveByArrows } from '@/components/today/move-by-arrows';
import { ledgerLines } from '@/lib/db/reads/ledger-lines';
import { ProofLine } from './proof-line';
import styles from './proof-page.module.css';

interface ProofListProps {
  readonly clientId: string;
  /** Numbers of the lines, as they are shown. */
  readonly seqs: readonly number[];
  /** Epoch ms. */
  readonly now: number;
  /** The first number that doesn't fit; null where the chain is whole. */
  readonly brokenAt: number | null;
}

/** Lines of a ledger of any length: only those in view are read and drawn. */
export function ProofList({ clientId, seqs, now, brokenAt }: ProofListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: seqs.length,
    estimateSize: () => 37,
    getItemKey: (index) => seqs[index] ?? index,
    overscan: 12,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const wanted = items.flatMap(({ index }) => seqs[index] ?? []);
  const lines = useRead((db) => ledgerLines(db, clientId, wanted), [clientId, wanted.join()]);
  return (
    <div
      ref={list}
      role="region"
      aria-label={i18n.t('proof.list')}
      className={styles.list}
      onKeyDown={moveByArrows}
    >
      <div style={spacer((items[0]?.start ?? top) - top)} className={styles.space} />
      {items.map(({ index, key }) => {
        const seq = seqs[index];
        const entry = seq === undefined ? undefined : lines?.get(seq);
        return (
          <div key={key} ref={virtual.measureElement} data-index={index}>
            {entry && (
              <ProofLine entry={entry} now={now} isBroken={brokenAt !== null && entry.seq >= brokenAt} />
            )}
          </div>
        );
      })}
      <div
        style={spacer(virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top))}
        className={styles.space}
      />
    </div>
  );
}

const spacer = (size: number): Record<string, string> => ({ '--size': `${Math.max(0, size)}px` });
