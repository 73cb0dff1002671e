import { useState, type ReactNode } from 'react';
import { AreaBox } from '../editors/area-box.tsx';
import type { SuggestionList } from '../editors/box.ts';
import { useAfterSlowness } from '../shared/after.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { submit } from '../shared/store.ts';
import { Sign } from './sign.tsx';
import { t } from './words.ts';
import s from './instagram.module.css';

const ATTRIBUTES = { dir: '', autoComplete: 'off', autoCorrect: 'off' };

interface FormProps {
  /** Id of the post, or of the comment that is answered. */
  readonly parent: string;
  /** Whom an answer begins with. */
  readonly mention: string | null;
  onSent(): void;
}

/** The form under a post. An answer uses the same one and begins with the name. */
export function CommentForm({ parent, mention, onSent }: FormProps): ReactNode {
  const ready = useAfterSlowness();
  const [text, setText] = useState(mention === null ? '' : `@${mention} `);
  if (options.account === 'none' || !ready) return null;
  const canSend = text.trim() !== '';
  const send = (): void => {
    if (!canSend) return;
    setText('');
    void submit(parent, text).then(onSent);
  };
  return (
    <section className={s['write']}>
      <div>
        <form className={s['form']} method="POST" onSubmit={(event) => event.preventDefault()}>
          <div className={s['row']}>
            <div>
              <div role="button" tabIndex={0} className={s['quiet']}>
                <div>
                  <Sign
                    label="Emoji"
                    path="M12 4a8 8 0 100 16 8 8 0 000-16zM9 10h.1M15 10h.1M8.500 14c2 2.500 5 2.500 7 0"
                  />
                </div>
              </div>
            </div>
            <AreaBox
              value={text}
              label={t('addComment')}
              placeholder={t('addComment')}
              className={s['area'] ?? ''}
              sends="enter"
              autoFocus={mention !== null}
              attributes={ATTRIBUTES}
              onText={setText}
              onSend={send}
              list={People}
            />
            <div>
              <div
                role="button"
                aria-disabled={!canSend || undefined}
                tabIndex={canSend ? 0 : -1}
                className={s['send']}
                onClick={send}
              >
                <span>{t('post')}</span>
              </div>
            </div>
          </div>
        </form>
      </div>
    </section>
  );
}

const People = ({ suggestions, active, choose }: SuggestionList): ReactNode => (
  <div className={s['people']}>
    {suggestions.map((suggestion, n) => (
      <div
        key={suggestion.text}
        role="button"
        tabIndex={-1}
        className={n === active ? s['chosen'] : undefined}
        onMouseDown={(event) => {
          event.preventDefault();
          choose(suggestion);
        }}
      >
        {suggestion.personId && <img alt="" src={avatarOf(suggestion.personId)} />} {suggestion.text.slice(1)}
      </div>
    ))}
  </div>
);
