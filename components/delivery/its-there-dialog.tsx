import { useState } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast-region';
import type { Delivery } from '@/lib/domain/delivery';

interface ItsThereDialogProps {
  readonly delivery: Delivery;
  readonly onClose: () => void;
}

/** The person has found the post on the network; its address makes it one click away later. */
export function ItsThereDialog({ delivery, onClose }: ItsThereDialogProps) {
  const { run, busy } = useAsk();
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const url = typed.trim();
  const isWrong = url !== '' && !isAddress(url);
  const save = async (): Promise<void> => {
    if (isWrong) return;
    const act = { kind: 'its-there', ...(url === '' ? {} : { url }) } as const;
    if ((await run('delivery.act', { id: delivery.id, act })) === undefined) return;
    toast(i18n.t('delivery.done.itsThere'));
    onClose();
  };
  return (
    <Dialog
      title={i18n.t('delivery.itsThere.title')}
      onClose={onClose}
      actions={
        <DialogActions onClose={onClose} busy={busy} disabled={isWrong} onClick={() => void save()}>
          {i18n.t('delivery.act.itsThere')}
        </DialogActions>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={i18n.t('delivery.itsThere.address')}
          hint={i18n.t('delivery.itsThere.hint')}
          error={isWrong ? i18n.t('delivery.itsThere.wrong') : undefined}
        >
          {(field) => (
            <TextInput
              {...field}
              type="url"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

const isAddress = (text: string): boolean => URL.canParse(text) && text.startsWith('https://');
