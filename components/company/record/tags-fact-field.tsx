import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { factName } from '../facts-text';
import type { RecordParts } from './record-parts';

/** Hashtags, as they are written in a post. */
export const TagsFactField = ({ draft, onChange }: RecordParts) => (
  <Field label={factName('hashtags')} hint={i18n.t('companyPage.hint.hashtags')}>
    {(control) => (
      <TextInput
        {...control}
        autoComplete="off"
        value={draft.hashtags}
        onChange={(event) => onChange({ hashtags: event.target.value })}
      />
    )}
  </Field>
);
