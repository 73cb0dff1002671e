import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { Switch } from '@/components/ui/switch';
import { TextInput } from '@/components/ui/text-input';
import type { PostExtras } from '@/lib/domain/post';

interface WarningFieldProps {
  readonly extras: PostExtras;
  readonly autoFocus: boolean;
  readonly onChange: (patch: PostExtras) => void;
}

/** What stands in place of the text until a reader opens it, and whether the images are covered. */
export const WarningField = ({ extras, autoFocus, onChange }: WarningFieldProps) => (
  <>
    <Field label={i18n.t('editor.extras.warning.label')} hint={i18n.t('editor.extras.warning.hint')}>
      {(control) => (
        <TextInput
          {...control}
          autoFocus={autoFocus}
          value={extras.warning ?? ''}
          onChange={(event) => onChange({ warning: event.target.value })}
        />
      )}
    </Field>
    <Switch
      label={i18n.t('editor.extras.warning.sensitive')}
      checked={extras.sensitive === true}
      onChange={(isOn) => onChange({ sensitive: isOn || undefined })}
    />
  </>
);
