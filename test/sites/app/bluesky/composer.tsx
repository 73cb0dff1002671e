import { useMemo, useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import type { SuggestionList } from '../editors/box.ts';
import { TiptapTwoBox } from '../editors/tiptap-two-box.tsx';
import { useAfterSlowness } from '../shared/after.ts';
import { trapFocus } from '../shared/focus-trap.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { current, me, personOf, submit, useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { handleOf } from './paths.ts';
import { t } from './words.ts';
import s from './bluesky.module.css';

const LIMIT = 300;

interface ComposerProps {
  readonly parent: Item | null;
  onClose(): void;
  onSent(made: Item): void;
}

/** The one composer, over the page. */
export function Composer({ parent, onClose, onSent }: ComposerProps): ReactNode {
  const known = useStore();
  const ready = useAfterSlowness();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly string[]>([]);
  const attributes = useMemo(() => ({ role: 'textbox', 'aria-multiline': 'true', translate: 'no' }), []);
  const account = me(known);
  if (!account) return null;
  const left = LIMIT - [...new Intl.Segmenter().segment(text)].length;
  const canSend = (text.trim() !== '' || files.length > 0) && left >= 0;
  const send = (): void => {
    if (canSend) void submit(parent?.id ?? null, text).then(onSent);
  };
  return (
    <div className={s['mask']}>
      <div
        role="dialog"
        aria-modal="true"
        data-testid={options.older ? 'composer' : 'composePostView'}
        className={s['dialog']}
        onKeyDown={(event) => {
          trapFocus(event);
          if (event.key === 'Escape' && !event.defaultPrevented) onClose();
        }}
      >
        <div className={s['bar']}>
          <Button label={t('cancel')} testId="composerDiscardButton" className={s['plain']} onPress={onClose}>
            <div dir="auto">{t('cancel')}</div>
          </Button>
          <Button
            label={parent ? t('publishReply') : t('publishPost')}
            testId="composerPublishBtn"
            className={s['publish']}
            disabled={!canSend}
            onPress={send}
          >
            <div dir="auto">{parent ? t('reply') : t('post')}</div>
          </Button>
        </div>
        {parent && (
          <div className={s['replyTo']}>
            <img alt="" src={avatarOf(parent.by)} />
            <div>
              <b dir="auto">{personOf(known, parent.by).name}</b> @{handleOf(personOf(known, parent.by))}
              <div dir="auto">{parent.text}</div>
            </div>
          </div>
        )}
        <div className={s['write']}>
          <div data-testid="userAvatarImage">
            <img alt="" src={avatarOf(account.id)} />
          </div>
          <div className={s['editor']}>
            {ready && (
              <TiptapTwoBox
                label={t('text')}
                placeholder={parent ? t('writeReply') : t('whatsUp')}
                attributes={attributes}
                autoFocus
                handleOf={(id) => handleOf(personOf(current(), id))}
                onText={setText}
                onSend={send}
                onFiles={(chosen) =>
                  setFiles([...files, ...chosen.map((file) => URL.createObjectURL(file))].slice(0, 4))
                }
                list={People}
              />
            )}
          </div>
        </div>
        {files.map((file) => (
          <img key={file} alt="" src={file} className={s['preview']} />
        ))}
        <div className={s['foot']}>
          <Button
            label={t('media')}
            testId={options.older ? 'openGalleryBtn' : 'openMediaBtn'}
            className={s['plain']}
          >
            ▣
          </Button>
          <div dir="auto" className={left < 0 ? s['over'] : undefined}>
            {left}
          </div>
        </div>
      </div>
    </div>
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
        {suggestion.title} <span>{suggestion.text}</span>
      </div>
    ))}
  </div>
);
