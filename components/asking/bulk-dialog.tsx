import { useState } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useRead } from '@/components/ports/use-read';
import { useAsk } from '@/components/studio/use-ask';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useToast } from '@/components/ui/toast-region';
import { askingCount } from '@/lib/db/reads/asking-count';
import { releasePlan } from '@/lib/db/reads/release-plan';
import type { Delivery } from '@/lib/domain/delivery';
import { LATE_SPACING_MS } from '@/lib/delivery/timing';
import { BULK_WORDS, CAN_UNDO, SENDS, type BulkKind } from './bulk-acts';
import { clockOf } from './clock-of';
import { settledText } from './settled-text';

interface BulkDialogProps {
  readonly kind: BulkKind;
  readonly deliveries: readonly Delivery[];
  /** How many of whom. */
  readonly list: string;
  readonly onClose: () => void;
}

/** Says how many, whose and until when before many are settled at once, and shows how far it has come. */
export function BulkDialog({ kind, deliveries, list, onClose }: BulkDialogProps) {
  const { now } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  // As it was when the dialog opened: the live list grows shorter while this is worked through.
  const [rows] = useState(deliveries);
  const [from] = useState(now);
  const [before, setBefore] = useState<number | null>(null);
  const asked = useRead((db) => askingCount(db)) ?? 0;
  const plan = useRead(
    async (db) =>
      SENDS.has(kind) && before === null
        ? releasePlan(db, rows, { now: from, spacingMs: LATE_SPACING_MS })
        : null,
    [kind, rows, from, before],
  );
  const { title, hint, all } = BULK_WORDS[kind];
  const done = before === null ? 0 : Math.max(0, Math.min(rows.length, before - asked));

  const start = async (): Promise<void> => {
    setBefore(asked);
    const settled = await run('delivery.act-many', { ids: rows.map(({ id }) => id), act: { kind } });
    if (settled) {
      const back = () =>
        void run('delivery.act-many', { ids: [...settled.done], act: { kind: 'reinstate' } });
      toast(settledText(settled), CAN_UNDO.has(kind) && settled.done.length > 0 ? back : undefined);
    }
    onClose();
  };

  return (
    <Dialog
      title={title(rows.length)}
      onClose={onClose}
      actions={
        <DialogActions
          onClose={onClose}
          variant={kind === 'drop' ? 'danger' : 'primary'}
          busy={busy}
          onClick={() => void start()}
        >
          {all(rows.length)}
        </DialogActions>
      }
    >
      <p>{i18n.t('asking.confirm.whose', { list })}</p>
      <p>{hint()}</p>
      {plan && plan.size > 1 && (
        <p>
          <b>{i18n.t('asking.confirm.until', { time: clockOf(Math.max(...plan.values()), from) })}</b>
        </p>
      )}
      {before !== null && (
        <ProgressBar
          label={all(rows.length)}
          done={done}
          total={rows.length}
          note={i18n.t('asking.progress', { done, all: rows.length })}
        />
      )}
    </Dialog>
  );
}
