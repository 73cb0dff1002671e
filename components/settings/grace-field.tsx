import { useState } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast-region';
import { parseWhole } from './parse-whole';
import styles from './settings-page.module.css';

/** What the background takes at most as well. */
const DAY_MINUTES = 1_440;

/** How late a post may still go out by itself. Saved when the field is left or by Enter, so that "3" on the way to "30" never holds. */
export function GraceField({ value }: { readonly value: number }) {
  const { run } = useAsk();
  const toast = useToast();
  const [text, setText] = useState(String(value));
  const minutes = parseWhole(text, 0, DAY_MINUTES);
  const save = async (): Promise<void> => {
    if (minutes === null || minutes === value) return;
    if ((await run('settings.save', { patch: { graceMinutes: minutes } })) !== undefined)
      toast(i18n.t('settings.saved'));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={i18n.t('settings.grace')}
        hint={i18n.t('settings.graceHint')}
        error={minutes === null && i18n.t('settings.graceWrong')}
      >
        {(control) => (
          <span className={styles.minutes}>
            <TextInput
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
              onBlur={() => void save()}
            />
            {i18n.t('settings.graceUnit')}
          </span>
        )}
      </Field>
    </form>
  );
}
