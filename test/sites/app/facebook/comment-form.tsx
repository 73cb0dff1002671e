import { useRef, useState, type ReactNode } from 'react';
import type { SuggestionList } from '../editors/box.ts';
import { LexicalBox } from '../editors/lexical-box.tsx';
import { useAfterSlowness } from '../shared/after.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { personOf, submit, useStore } from '../shared/store.ts';
import { actorId } from './addresses.ts';
import { Pressable, Ripple, Sprite } from './pressable.tsx';
import { t } from './words.ts';
import s from './facebook.module.css';

const ACCEPT =
  'video/*,  video/x-m4v, video/webm, video/x-ms-wmv, video/x-msvideo, video/3gpp, video/flv, video/x-flv, video/mp4, video/quicktime, video/mpeg, video/ogv, .ts, .mkv, image/*, image/heic, image/heif';

interface FormProps {
  /** Id of the post or comment that is answered. */
  readonly parent: string;
  /** The name of whose comment is answered, or null for a comment on the post. */
  readonly answers: string | null;
  readonly autoFocus?: boolean;
}

/** The form under a post or a comment, in its two states: the second one comes with the focus and stays. */
export function CommentForm({ parent, answers, autoFocus = false }: FormProps): ReactNode {
  const known = useStore();
  const ready = useAfterSlowness();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(autoFocus);
  const [files, setFiles] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  const actor = personOf(known, actorId());
  if (options.account === 'none' || !ready) return null;

  const label =
    answers !== null
      ? t('replyTo', { name: answers })
      : options.older
        ? t('writeComment')
        : t('commentAs', { name: actor.name });
  const canSend = text.trim() !== '' || files.length > 0;
  const send = (): void => {
    if (!canSend) return;
    setText('');
    setFiles([]);
    setRound(round + 1);
    void submit(parent, text, actor.id);
  };
  const add = (chosen: readonly Blob[]): void =>
    setFiles(chosen.slice(0, 1).map((file) => URL.createObjectURL(file)));
  const tools = (
    <ul data-id="unfocused-state-actions-list" className={s['tools']}>
      {[t('sticker'), t('emoji')].map((name, n) => (
        <li key={name}>
          <Tool label={name} sign={['◕', '☺'][n] ?? ''} />
        </li>
      ))}
      <li>
        <input
          ref={input}
          type="file"
          accept={ACCEPT}
          className={s['file']}
          onChange={(event) => add([...(event.target.files ?? [])])}
        />
        <Tool label={t('attach')} sign="▣" onPress={() => input.current?.click()} />
        <input type="file" accept={ACCEPT} className={s['file']} disabled />
      </li>
      {[t('gif'), t('plainSticker')].map((name, n) => (
        <li key={name}>
          <Tool label={name} sign={['GIF', '❏'][n] ?? ''} />
        </li>
      ))}
    </ul>
  );
  return (
    <form role="presentation" className={s['form']} onSubmit={(event) => event.preventDefault()}>
      <img alt={actor.name} src={avatarOf(actor.id)} className={s['face']} />
      <div className={focused ? s['boxFocused'] : s['box']}>
        <div className={s['editor']} data-visualcompletion="ignore">
          <LexicalBox
            key={round}
            label={label}
            placeholder={label}
            sends="enter"
            className={s['editable'] ?? ''}
            autoFocus={autoFocus || round > 0}
            placeholderNode={
              <div aria-hidden="true" className={s['placeholder']}>
                <div>{label}…</div>
              </div>
            }
            onText={setText}
            onSend={send}
            onFocus={() => setFocused(true)}
            onFiles={add}
            list={People}
          />
          {!focused && (
            <>
              <div data-visualcompletion="ignore" />
              <div data-visualcompletion="ignore" />
            </>
          )}
        </div>
        {files.map((file) => (
          <img key={file} alt="" src={file} className={s['preview']} />
        ))}
        {focused ? (
          <div className={s['bar']}>
            <div id="focused-state-actions-list">{tools}</div>
            <div id="focused-state-composer-submit">
              <Pressable label={t('comment')} disabled={!canSend} className={s['send']} onPress={send}>
                <Sprite>➤</Sprite>
              </Pressable>
            </div>
          </div>
        ) : (
          tools
        )}
      </div>
    </form>
  );
}

interface ToolProps {
  readonly label: string;
  readonly sign: string;
  onPress?(): void;
}

const Tool = ({ label, sign, onPress }: ToolProps): ReactNode => (
  <div role="button" aria-label={label} tabIndex={0} className={s['tool']} onClick={onPress}>
    <Sprite>{sign}</Sprite>
    <Ripple />
  </div>
);

const People = ({ suggestions, active, choose }: SuggestionList): ReactNode => (
  <ul role="listbox" className={s['people']}>
    {suggestions.map((suggestion, n) => (
      <li
        key={suggestion.text}
        role="option"
        aria-selected={n === active}
        className={n === active ? s['chosen'] : undefined}
        onMouseDown={(event) => {
          event.preventDefault();
          choose(suggestion);
        }}
      >
        {suggestion.personId && <img alt="" src={avatarOf(suggestion.personId)} className={s['face']} />}
        {suggestion.title}
      </li>
    ))}
  </ul>
);
