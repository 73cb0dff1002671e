import { useState, type ReactNode } from 'react';
import type { Item } from '../../server/item.ts';
import { DraftBox } from '../editors/draft-box.tsx';
import type { SuggestionList } from '../editors/box.ts';
import { useAfterSlowness } from '../shared/after.ts';
import { avatarOf } from '../shared/pictures.ts';
import { options } from '../shared/options.ts';
import { me, submit, useStore } from '../shared/store.ts';
import { Button } from './button.tsx';
import { weigh } from './weigh.ts';
import { Toolbar } from './toolbar.tsx';
import { postText, t } from './words.ts';
import s from './x.module.css';

interface ComposerProps {
  /** What is answered, or null for a new post. */
  readonly parent: Item | null;
  readonly modal?: boolean;
  onSent(made: Item): void;
}

const LIMIT = 280;

export function Composer({ parent, modal = false, onSent }: ComposerProps): ReactNode {
  const known = useStore();
  const account = me(known);
  const ready = useAfterSlowness();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly string[]>([]);
  // A new one takes the place of the editor after sending, as on X.
  const [round, setRound] = useState(0);
  if (!account || !ready) return null;

  const length = weigh(text);
  const canSend = (text.trim() !== '' || files.length > 0) && length <= LIMIT;
  const send = (): void => {
    if (!canSend) return;
    setText('');
    setFiles([]);
    setRound(round + 1);
    void submit(parent?.id ?? null, text).then(onSent);
  };
  const add = (chosen: readonly Blob[]): void =>
    setFiles([...files, ...chosen.map((file) => URL.createObjectURL(file))].slice(0, 4));
  const label = parent ? t('yourReply') : t('happening');
  return (
    <div className={s['composer']}>
      <div data-testid={`UserAvatar-Container-${account.handle}`} className={s['avatar']}>
        <img alt="" src={avatarOf(account.id)} />
      </div>
      <div className={s['composerMain']}>
        <div data-testid="tweetTextarea_0_label" className={s['boxLabel']}>
          <div dir={options.lang === 'ar' ? 'rtl' : 'ltr'}>
            <div data-testid="tweetTextarea_0RichTextInputContainer" className={s['richText']}>
              <DraftBox
                key={round}
                testId="tweetTextarea_0"
                label={postText()}
                placeholder={label}
                autoFocus={modal}
                onText={setText}
                onSend={send}
                onFiles={add}
                list={Typeahead}
              />
            </div>
          </div>
        </div>
        {files.length > 0 && (
          <div data-testid="attachments" className={s['attachments']}>
            {files.map((file) => (
              <div key={file} role="group">
                <img alt="" src={file} />
                <Button
                  label={t('remove')}
                  testId="removeMedia"
                  onPress={() => setFiles(files.filter((one) => one !== file))}
                >
                  ×
                </Button>
              </div>
            ))}
          </div>
        )}
        <Toolbar onFiles={add} length={length} limit={LIMIT}>
          <Button
            testId={modal ? 'tweetButton' : 'tweetButtonInline'}
            disabled={!canSend}
            className={s['send']}
            onPress={send}
          >
            <span>
              <span>{parent ? t('reply') : t('post')}</span>
            </span>
          </Button>
        </Toolbar>
      </div>
    </div>
  );
}

const Typeahead = ({ suggestions, active, choose }: SuggestionList): ReactNode => (
  <div role="listbox" id="typeaheadDropdown-1" className={s['typeahead']}>
    {suggestions.map((suggestion, n) => (
      <div
        key={suggestion.text}
        role="option"
        aria-selected={n === active}
        data-testid="typeaheadResult"
        className={n === active ? s['chosen'] : undefined}
        onMouseDown={(event) => {
          event.preventDefault();
          choose(suggestion);
        }}
      >
        {suggestion.personId && <img alt="" src={avatarOf(suggestion.personId)} />}
        <span>
          <b>{suggestion.title}</b> {suggestion.text}
        </span>
      </div>
    ))}
  </div>
);
