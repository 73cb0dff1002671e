import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProgressBar } from '@/components/ui/progress-bar';
import { useToast } from '@/components/ui/toast-region';
import type { Delivery } from '@/lib/domain/delivery';
import { ask } from '@/lib/messaging/client';

export type BulkAct = 'now' | 'next-slot' | 'drop';

interface MissedDialogProps {
  readonly act: BulkAct;
  readonly missed: readonly Delivery[];
  /** How many of whom. */
  readonly list: string;
  readonly onClose: () => void;
}

const WORDS: Readonly<
  Record<
    BulkAct,
    { readonly title: (n: number) => string; readonly button: () => string; readonly hint: () => string }
  >
> = {
  now: {
    title: (n) => i18n.t('today.confirmNowTitle', n),
    button: () => i18n.t('today.missedNow'),
    hint: () => i18n.t('today.confirmPaced'),
  },
  'next-slot': {
    title: (n) => i18n.t('today.confirmSlotsTitle', n),
    button: () => i18n.t('today.missedSlots'),
    hint: () => i18n.t('today.confirmSlotsHint'),
  },
  drop: {
    title: (n) => i18n.t('today.confirmDropTitle', n),
    button: () => i18n.t('today.missedDrop'),
    hint: () => i18n.t('today.confirmDropHint'),
  },
};

/** Says how many and whose before many are settled at once, and shows how far it has come. */
export function MissedDialog({ act, missed, list, onClose }: MissedDialogProps) {
  const toast = useToast();
  // As it was when the dialog opened: the live list grows shorter while this works through it.
  const [rows] = useState(missed);
  const [done, setDone] = useState<number | null>(null);
  const { title, button, hint } = WORDS[act];

  const settle = async (kind: BulkAct | 'reinstate'): Promise<number> => {
    let settled = 0;
    for (const [index, { id }] of rows.entries()) {
      const result = await ask('delivery.act', { id, act: { kind } });
      if (result.ok) settled += 1;
      setDone(index + 1);
    }
    return settled;
  };

  const start = async (): Promise<void> => {
    setDone(0);
    const settled = await settle(act);
    const words =
      settled === rows.length
        ? i18n.t('today.bulkDone', settled)
        : i18n.t('today.bulkPartly', { done: settled, all: rows.length });
    toast(words, act === 'drop' ? () => void settle('reinstate') : undefined);
    onClose();
  };

  return (
    <Dialog
      title={title(rows.length)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('ui.cancel')}</Button>
          <Button
            variant={act === 'drop' ? 'danger' : 'primary'}
            busy={done !== null}
            onClick={() => void start()}
          >
            {button()}
          </Button>
        </>
      }
    >
      <p>{i18n.t('today.confirmWhose', { list })}</p>
      <p>{hint()}</p>
      {done !== null && (
        <ProgressBar
          label={button()}
          done={done}
          total={rows.length}
          note={i18n.t('today.progress', { done, all: rows.length })}
        />
      )}
    </Dialog>
  );
}
