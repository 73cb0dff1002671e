import { useState } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast-region';
import { DEFAULT_REMEMBER_DAYS } from '@/lib/domain/page-switch';
import type { Settings } from '@/lib/domain/settings';
import type { SettingsPatch } from '@/lib/messaging/protocol';
import { parseWhole } from './parse-whole';
import styles from './settings-page.module.css';

/** Ten years: what the background takes at most as well. */
const DAYS_MOST = 3_650;

/** Who answers, and how long it is remembered whom. Saved when a field is left or by Enter. */
export function RepliesSection({
  myName = '',
  rememberDays = DEFAULT_REMEMBER_DAYS,
}: Pick<Settings, 'myName' | 'rememberDays'>) {
  const { run } = useAsk();
  const toast = useToast();
  const [name, setName] = useState(myName);
  const [text, setText] = useState(String(rememberDays));
  const days = parseWhole(text, 1, DAYS_MOST);
  const save = async (): Promise<void> => {
    const patch: SettingsPatch = {
      ...(name.trim() === myName ? {} : { myName: name.trim() }),
      ...(days === null || days === rememberDays ? {} : { rememberDays: days }),
    };
    if (Object.keys(patch).length === 0) return;
    if ((await run('settings.save', { patch })) !== undefined) toast(i18n.t('settings.saved'));
  };
  return (
    <section className={styles.section} aria-labelledby="replies">
      <h2 id="replies" className={styles.heading}>
        {i18n.t('settings.replies')}
      </h2>
      <form
        className={styles.fields}
        onBlur={() => void save()}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={i18n.t('settings.myName')} hint={i18n.t('settings.myNameHint')}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field
          label={i18n.t('settings.remember')}
          hint={i18n.t('settings.rememberHint')}
          error={days === null && i18n.t('settings.rememberWrong')}
        >
          {(control) => (
            <span className={styles.minutes}>
              <TextInput
                {...control}
                inputMode="numeric"
                autoComplete="off"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
              {i18n.t('settings.rememberUnit')}
            </span>
          )}
        </Field>
        <button type="submit" hidden />
      </form>
    </section>
  );
}
