import { useState } from 'react';
import { i18n } from '#i18n';
import { PlannedTimeField } from '@/components/compose/planned-time-field';
import { soon, wallOutcome, type WallChoice } from '@/components/compose/wall-choice';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { momentText } from './moment-text';

interface RescheduleDialogProps {
  readonly delivery: Delivery;
  readonly onClose: () => void;
}

/** Another day and time for one delivery, by the clock it was planned by. */
export function RescheduleDialog({ delivery, onClose }: RescheduleDialogProps) {
  const { now } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  const { planned, dueAt } = delivery;
  const { zone } = planned;
  const [choice, setChoice] = useState<WallChoice>(() =>
    dueAt > now()
      ? {
          date: planned.wall.slice(0, 10),
          time: planned.wall.slice(11),
          disambiguation: planned.disambiguation,
        }
      : soon(now(), zone),
  );
  const outcome = wallOutcome(choice, zone);
  const isPast = outcome.kind === 'planned' && outcome.instant < now();

  const save = async (): Promise<void> => {
    if (outcome.kind !== 'planned') return;
    const act = { kind: 'reschedule', planned: outcome.planned } as const;
    const done = await run('delivery.act', { id: delivery.id, act });
    if (done === undefined) return;
    const back =
      dueAt > now()
        ? () => void run('delivery.act', { id: delivery.id, act: { kind: 'reschedule', planned } })
        : undefined;
    toast(i18n.t('delivery.done.moved', { time: momentText(outcome.instant, zone, now()) }), back);
    onClose();
  };

  return (
    <Dialog
      title={i18n.t('delivery.reschedule.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('delivery.reschedule.close')}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={outcome.kind !== 'planned' || isPast}
            onClick={() => void save()}
          >
            {i18n.t('delivery.reschedule.save')}
          </Button>
        </>
      }
    >
      <PlannedTimeField zone={zone} value={choice} onChange={setChoice} autoFocus />
      <p role="status">
        {isPast && failureText(failure('time-in-past'))}
        {outcome.kind === 'planned' && !isPast && momentText(outcome.instant, zone, now())}
      </p>
    </Dialog>
  );
}
