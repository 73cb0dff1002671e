import { useEffect, type ReactNode } from 'react';
import { trapFocus } from '../shared/focus-trap.ts';
import { personOf, useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { Tweet } from './tweet.tsx';
import { t } from './words.ts';
import s from './x.module.css';

interface DialogProps {
  /** Id of the post that is answered; null for a new one. */
  readonly parent: string | null;
  onClose(): void;
  onSent(): void;
}

/** `/compose/post` over the page: it takes the focus and keeps it. */
export function ReplyDialog({ parent, onClose, onSent }: DialogProps): ReactNode {
  const known = useStore();
  const item = known.items.find(({ id }) => id === parent) ?? null;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <div id="layers">
      <div className={s['mask']} data-testid="mask" onClick={onClose} />
      <div
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        className={s['dialog']}
        onKeyDown={trapFocus}
      >
        <h2 id="modal-header" className={s['hidden']}>
          {item ? t('reply') : t('post')}
        </h2>
        <Button testId="app-bar-close" label={t('close')} className={s['quietButton']} onPress={onClose}>
          <Icon name="cross" />
        </Button>
        {item && <Tweet item={item} quiet leads />}
        {item && (
          <div dir="ltr" className={s['replyingTo']}>
            {t('replyingTo', { who: `@${personOf(known, item.by).handle}` })}
          </div>
        )}
        <Composer parent={item} modal onSent={onSent} />
      </div>
    </div>
  );
}
