import { X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { TextInput } from '@/components/ui/text-input';
import styles from './chips.module.css';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Words of one's own to find posts by; they are not published. Enter or a comma ends one, Backspace takes the last one away. */
export function TagsField({ tags, onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const fresh = typed
      .split(',')
      .map((tag) => tag.trim().replace(/^#/, ''))
      .filter((tag) => tag !== '' && !tags.includes(tag));
    if (fresh.length > 0) onChange([...tags, ...new Set(fresh)]);
    setTyped('');
  };
  return (
    <div role="group" aria-label={i18n.t('editor.tags.label')} className={styles.group}>
      <span className={styles.label}>{i18n.t('editor.tags.label')}</span>
      <div className={styles.chips}>
        {tags.map((tag) => (
          <span key={tag} className={styles.chip} dir="auto">
            {tag}
            <button
              type="button"
              aria-label={i18n.t('editor.tags.remove', { tag })}
              className={styles.away}
              onClick={() => onChange(tags.filter((other) => other !== tag))}
            >
              <X aria-hidden="true" />
            </button>
          </span>
        ))}
        <TextInput
          aria-label={i18n.t('editor.tags.add')}
          placeholder={i18n.t('editor.tags.add')}
          className={styles.adder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter' || event.key === ',') {
              event.preventDefault();
              add();
            } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
          }}
        />
      </div>
    </div>
  );
}
