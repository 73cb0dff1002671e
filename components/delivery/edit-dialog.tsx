import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { counterText } from '@/components/compose/counter-text';
import { textRoom } from '@/components/compose/text-room';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FailureNote } from '@/components/ui/failure-note';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { useToast } from '@/components/ui/toast-region';
import type { Delivery } from '@/lib/domain/delivery';
import { failure, type Failure } from '@/lib/domain/failure';
import type { Reading } from '@/lib/domain/publisher';
import { ask } from '@/lib/messaging/client';
import { partsOf } from './parts-out';

interface EditDialogProps {
  readonly delivery: Delivery;
  readonly handle: string;
  readonly onClose: () => void;
}

/** Another text for what is published: begins with what stands on the network now, and says where that isn't what Tend had posted. */
export function EditDialog({ delivery, handle, onClose }: EditDialogProps) {
  const { specs } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  const [there, setThere] = useState<Reading | Failure | null>(null);
  const [text, setText] = useState(delivery.content.text);
  const spec = specs.get(delivery.platform);
  const network = spec?.name ?? delivery.platform;
  const { id } = delivery;

  useEffect(() => {
    let isOver = false;
    void ask('delivery.read', { id }).then((result) => {
      if (isOver) return;
      const found = result.ok ? (result.value ?? failure('not-found')) : result.failure;
      setThere(found);
      if ('text' in found) setText(found.text);
    });
    return () => void (isOver = true);
  }, [id]);

  const reading = there && 'text' in there ? there : null;
  const trouble = there && 'code' in there ? there : null;
  const room = spec && textRoom(text, spec, delivery.content.extras);
  const isReady = reading !== null && text.trim() !== '' && text !== reading.text && (room?.left ?? 0) >= 0;
  const save = async (): Promise<void> => {
    if (!reading) return;
    const act = { kind: 'edit-on-network', text, seen: reading.text } as const;
    if ((await run('delivery.act', { id, act })) === undefined) return;
    toast(i18n.t('delivery.edit.done', { network }));
    onClose();
  };

  return (
    <Dialog
      title={i18n.t('delivery.edit.title', { network })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('delivery.edit.close')}</Button>
          <Button variant="primary" busy={busy} disabled={!isReady} onClick={() => void save()}>
            {i18n.t('delivery.edit.confirm', { network })}
          </Button>
        </>
      }
    >
      {there === null && <p role="status">{i18n.t('delivery.edit.reading', { network })}</p>}
      {trouble && <FailureNote failure={trouble} />}
      {reading && reading.text !== delivery.content.text && (
        <p role="status">{i18n.t('delivery.edit.changedThere', { network })}</p>
      )}
      <Field
        label={i18n.t('delivery.edit.label', { handle })}
        hint={room && counterText(room)}
        error={room && room.left < 0 && counterText(room)}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={6}
            disabled={reading === null}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {partsOf(delivery).all > 1 && <p>{i18n.t('delivery.edit.firstPart')}</p>}
      <p>{i18n.t('delivery.edit.hint')}</p>
    </Dialog>
  );
}
