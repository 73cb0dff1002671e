import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

interface TextDialogProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly save: string;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks for one line. */
export function TextDialog({ title, label, hint, value, save, onSave, onClose }: TextDialogProps) {
  const [text, setText] = useState(value);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(text.trim());
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={onSubmit}>
        <Field label={label} hint={hint}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <p className="note-acts">
          <Button onClick={onClose}>{i18n.t('ui.cancel')}</Button>
          <Button variant="primary" type="submit">
            {save}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
