import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { RepliesOpened } from '@/lib/domain/page-bridge';

interface SuggestionNoteProps {
  readonly suggestion: NonNullable<RepliesOpened['suggestion']>;
  readonly onKeep: (title: string) => Promise<boolean>;
}

/** A title to begin with: the first words. */
const titleOf = (text: string): string => text.split(/\s+/).slice(0, 4).join(' ').slice(0, 60);

/** "You typed this 3 times: make it a template?" */
export function SuggestionNote({ suggestion, onKeep }: SuggestionNoteProps) {
  const [naming, setNaming] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (naming) field.current?.select();
  }, [naming]);
  const keep = (): void => {
    const title = field.current?.value.trim() ?? '';
    if (busy || title === '') return;
    setBusy(true);
    void onKeep(title).then((kept) => {
      setBusy(false);
      if (kept) setNaming(false);
    });
  };
  return (
    <div className="note">
      <p dir="auto" className="suggestion-text">
        {i18n.t('replies.typed', { count: suggestion.times })} “{suggestion.text}”
      </p>
      {naming ? (
        <form
          className="note-acts"
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <input
            ref={field}
            aria-label={i18n.t('replies.title')}
            dir="auto"
            autoComplete="off"
            defaultValue={titleOf(suggestion.text)}
            className="field"
          />
          <button type="submit" className="button" aria-busy={busy || undefined}>
            {i18n.t('replies.keep')}
          </button>
        </form>
      ) : (
        <p className="note-acts">
          <button type="button" className="link" onClick={() => setNaming(true)}>
            {i18n.t('replies.makeTemplate')}
          </button>
        </p>
      )}
    </div>
  );
}
