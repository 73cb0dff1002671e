import { useState, type ReactNode } from 'react';
import { LexicalBox } from '../editors/lexical-box.tsx';
import { trapFocus } from '../shared/focus-trap.ts';
import { avatarOf } from '../shared/pictures.ts';
import { personOf, submit, useStore } from '../shared/store.ts';
import { actorId, profileUrl } from './addresses.ts';
import { Pressable, Ripple } from './pressable.tsx';
import { t } from './words.ts';
import s from './facebook.module.css';

/** The card that begins a post, and its dialog. */
export function Create(): ReactNode {
  const known = useStore();
  const [open, setOpen] = useState(false);
  const actor = personOf(known, actorId());
  return (
    <>
      <div role="region" aria-label={t('create')} className={s['create']}>
        <h3 dir="auto" className={s['hidden']}>
          {t('create')}
        </h3>
        <a href={profileUrl(actor.id)} role="link" tabIndex={0} aria-label={actor.name} className={s['face']}>
          <img alt="" src={avatarOf(actor.id)} />
          <Ripple />
        </a>
        <Pressable className={s['trigger']} onPress={() => setOpen(true)}>
          <span>{t('mind', { name: actor.name })}</span>
        </Pressable>
        {[t('live'), t('photo')].map((name) => (
          <Pressable key={name}>
            <img alt="" src="data:," />
            <span dir="auto">
              <span>{name}</span>
            </span>
          </Pressable>
        ))}
      </div>
      {open && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ onClose }: { onClose(): void }): ReactNode {
  const known = useStore();
  const actor = personOf(known, actorId());
  const [text, setText] = useState('');
  const label = t('mind', { name: actor.name });
  const send = (): void => {
    if (text.trim() === '') return;
    void submit(null, text, actor.id).then(onClose);
  };
  return (
    <div className={s['mask']}>
      <div
        role="dialog"
        aria-modal="true"
        aria-label={t('createPost')}
        className={s['dialog']}
        onKeyDown={trapFocus}
      >
        <h2>{t('createPost')}</h2>
        <Pressable label={t('close')} className={s['dots']} onPress={onClose}>
          ✕
        </Pressable>
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <b>{actor.name}</b>
          <div className={s['editor']}>
            <LexicalBox
              label={label}
              placeholder={label}
              sends="ctrl-enter"
              className={s['editableLarge'] ?? ''}
              autoFocus
              placeholderNode={
                <div aria-hidden="true" className={s['placeholder']}>
                  {label}
                </div>
              }
              onText={setText}
              onSend={send}
              onFiles={() => undefined}
              list={() => null}
            />
          </div>
          <Pressable label={t('post')} disabled={text.trim() === ''} className={s['publish']} onPress={send}>
            <span>{t('post')}</span>
          </Pressable>
        </form>
      </div>
    </div>
  );
}
