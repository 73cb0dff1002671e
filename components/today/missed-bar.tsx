import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';
import styles from './missed-bar.module.css';
import { MissedDialog, type BulkAct } from './missed-dialog';
import { whose } from './whose';

interface MissedBarProps {
  /** At least two, all missed. */
  readonly missed: readonly Delivery[];
  readonly clients: ReadonlyMap<string, Client>;
}

/** Many missed at once, after a closed laptop say: settled together, and it is said how many and whose. */
export function MissedBar({ missed, clients }: MissedBarProps) {
  const [asked, setAsked] = useState<BulkAct | null>(null);
  const list = whose(missed, clients);
  return (
    <section aria-label={i18n.t('today.missedTitle', missed.length)} className={styles.bar}>
      <div className={styles.words}>
        <b>{i18n.t('today.missedTitle', missed.length)}</b>
        <span className={styles.whose}>{i18n.t('today.missedWhose', { list })}</span>
      </div>
      <div className={styles.actions}>
        <Button onClick={() => setAsked('next-slot')}>{i18n.t('today.missedSlots')}</Button>
        <Button onClick={() => setAsked('now')}>{i18n.t('today.missedNow')}</Button>
        <Button variant="quiet" onClick={() => setAsked('drop')}>
          {i18n.t('today.missedDrop')}
        </Button>
      </div>
      {asked && <MissedDialog act={asked} missed={missed} list={list} onClose={() => setAsked(null)} />}
    </section>
  );
}
