import { useState } from 'react';
import { i18n } from '#i18n';
import type { RepliesOpened } from '@/lib/domain/page-bridge';

interface BeforeNoteProps {
  readonly before: NonNullable<RepliesOpened['before']>;
  /** Whom; null where the page doesn't show it. */
  readonly name: string | null;
}

/** "You answered Marta on 3 Nov"; what was answered is a click away. */
export function BeforeNote({ before, name }: BeforeNoteProps) {
  const [open, setOpen] = useState(false);
  const date = new Intl.DateTimeFormat(navigator.language, { day: 'numeric', month: 'short' }).format(
    before.at,
  );
  const said =
    name === null ? i18n.t('replies.beforeSomebody', { date }) : i18n.t('replies.before', { name, date });
  return (
    <div className={open ? 'before before-open' : 'before'}>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {said}
      </button>
      {open && (
        <blockquote dir="auto" className="before-text">
          {before.text}
          {before.times > 1 && (
            <p className="before-times">{i18n.t('replies.beforeTimes', { count: before.times })}</p>
          )}
        </blockquote>
      )}
    </div>
  );
}
