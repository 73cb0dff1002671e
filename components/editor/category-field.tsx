import { useId } from 'react';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { categories } from '@/lib/db/reads/categories';

interface CategoryFieldProps {
  readonly clientId: string;
  readonly category: string | null;
  readonly onChange: (category: string | null) => void;
}

/** The category that decides which slots the post may fill; those of the client's slots are offered. */
export function CategoryField({ clientId, category, onChange }: CategoryFieldProps) {
  const listId = useId();
  const known = useRead((db) => categories(db, clientId), [clientId]) ?? [];
  return (
    <Field label={i18n.t('editor.category')}>
      {(control) => (
        <>
          <TextInput
            {...control}
            list={listId}
            placeholder={i18n.t('editor.categoryHint')}
            value={category ?? ''}
            onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
          />
          <datalist id={listId}>
            {known.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
