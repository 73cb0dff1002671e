import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import styles from './shortcut-field.module.css';
import type { ShortcutTrouble } from './shortcut-trouble';

interface ShortcutFieldProps {
  /** Without the slash. */
  readonly shortcut: string;
  readonly trouble: ShortcutTrouble | null;
  readonly onChange: (shortcut: string) => void;
}

/** What is typed in a reply box instead of the whole text. The slash stands before it and is not part of it. */
export const ShortcutField = ({ shortcut, trouble, onChange }: ShortcutFieldProps) => (
  <Field
    label={i18n.t('templates.shortcut')}
    hint={i18n.t('templates.shortcutHint')}
    error={trouble && troubleText(trouble)}
  >
    {(control) => (
      <span className={styles.box} dir="ltr">
        <span aria-hidden="true" className={styles.slash}>
          {'/'}
        </span>
        <TextInput
          {...control}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          value={shortcut}
          onChange={(event) => onChange(event.target.value.replace(/^\/+/, '').toLowerCase())}
        />
      </span>
    )}
  </Field>
);

const troubleText = (trouble: ShortcutTrouble): string =>
  trouble.kind === 'taken'
    ? i18n.t('templates.shortcutTaken', { title: trouble.title })
    : i18n.t('templates.shortcutBad', { signs: trouble.signs });
