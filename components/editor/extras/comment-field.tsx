import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import { CountedBy } from './counted-by';

interface CommentFieldProps {
  readonly extras: PostExtras;
  readonly specs: readonly PlatformSpec[];
  readonly autoFocus: boolean;
  readonly onChange: (comment: string) => void;
}

/** What is posted as an answer to the post itself, right after it. */
export const CommentField = ({ extras, specs, autoFocus, onChange }: CommentFieldProps) => (
  <>
    <Field label={i18n.t('editor.extras.comment.label')} hint={i18n.t('editor.extras.comment.hint')}>
      {(control) => (
        <TextArea
          {...control}
          rows={2}
          autoFocus={autoFocus}
          value={extras.firstComment ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
    <CountedBy
      text={(extras.firstComment ?? '').trim()}
      specs={specs.filter(({ features }) => features.thread)}
      extras={extras}
    />
  </>
);
