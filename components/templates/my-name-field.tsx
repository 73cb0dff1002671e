import { useState } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

/** Asks how the person is called in replies, where nobody has said it yet; the settings have it, too. Saved when the field is left or by Enter. */
export function MyNameField() {
  const { run } = useAsk();
  const [name, setName] = useState('');
  const save = (): void => {
    if (name.trim() !== '') void run('settings.save', { patch: { myName: name.trim() } });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={i18n.t('templates.myName')} hint={i18n.t('templates.myNameHint')}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onBlur={save}
          />
        )}
      </Field>
    </form>
  );
}
