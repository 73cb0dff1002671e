import { useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { QuillBox } from '../editors/quill-box.tsx';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { me, personOf, submit, useStore } from '../shared/store.ts';
import { actorUrl } from './paths.ts';
import { t } from './words.ts';
import s from './linkedin.module.css';

/** Begins a post. Newer pages draw the composer in the open shadow root of a host without height, older ones in the page. */
export function Share(): ReactNode {
  const known = useStore();
  const [open, setOpen] = useState(false);
  const ines = personOf(known, 'ines');
  const [interop, setInterop] = useState<ShadowRoot | null>(null);
  const close = (): void => {
    setOpen(false);
    interop?.host.remove();
    setInterop(null);
  };
  if (options.older)
    return (
      <div className="share-box-feed-entry__closed-share-box">
        <div className="share-box-feed-entry__top-bar">
          <button
            type="button"
            className="artdeco-button artdeco-button--muted"
            onClick={() => setOpen(true)}
          >
            <span className="artdeco-button__text">{t('start')}</span>
          </button>
        </div>
        {open && <Composer onClose={close} />}
      </div>
    );
  return (
    <div className={s['card']}>
      <div className={s['head']}>
        <a href={actorUrl('ines')} tabIndex={0}>
          <figure aria-hidden="true">
            <img alt={ines.name} src={avatarOf('ines')} className={s['face']} />
          </figure>
        </a>
        <div
          role="button"
          tabIndex={0}
          componentkey="share-box-trigger"
          className={s['start']}
          onClick={() => setInterop(openInterop())}
        >
          <div aria-label={t('start')} componentkey="share-box-label">
            <div componentkey="draft-text-replaceable-component">
              <div componentkey="draft-text-replaceable-component">
                <p>{t('start')}</p>
              </div>
            </div>
          </div>
        </div>
      </div>
      {interop && createPortal(<Composer onClose={close} />, interop)}
    </div>
  );
}

const SHEET = `.share-box-v2__modal { position: fixed; z-index: 9; inset: 10vh auto auto 50%; translate: -50%; box-sizing: border-box; inline-size: 560px; max-inline-size: 100vw;
padding: 16px; font: 15px/20px system-ui, sans-serif; color: #1d2226; background: #fff; border-radius: 8px; box-shadow: 0 8px 30px rgb(0 0 0 / 40%); }
.ql-editor { min-block-size: 140px; padding-block: 8px; white-space: pre-wrap; outline: 0; } .ql-editor p { margin: 0; } .ql-clipboard { display: none; }
.ql-blank::before { position: absolute; color: #666; content: attr(data-placeholder); pointer-events: none; }
button { padding: 6px 14px; font: inherit; font-weight: 600; border: 0; border-radius: 99px; } .share-actions__primary-action { color: #fff; background: #0a66c2; }
.share-actions__primary-action:disabled { opacity: .45; } footer { display: flex; justify-content: end; }`;

/** `#interop-outlet`: what it holds is drawn into its open shadow root. */
function openInterop(): ShadowRoot {
  const host = document.createElement('div');
  host.id = 'interop-outlet';
  host.dataset['testid'] = 'interop-shadowdom';
  host.style.blockSize = '0';
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}

function Composer({ onClose }: { onClose(): void }): ReactNode {
  const known = useStore();
  const [text, setText] = useState('');
  const account = me(known);
  const sent = useRef(false);
  const send = (): void => {
    if (sent.current) return;
    sent.current = true;
    void submit(null, text).then(onClose);
  };
  return (
    <div
      role="dialog"
      aria-labelledby="share-to-linkedin-modal__header"
      className={`share-box-v2__modal artdeco-modal ${s['modal']}`}
    >
      <button type="button" data-test-modal-close-btn="" aria-label={t('dismiss')} onClick={onClose}>
        ✕
      </button>
      <h2 id="share-to-linkedin-modal__header">{account?.name}</h2>
      <div className="share-creation-state__text-editor">
        <QuillBox label={t('editorContent')} placeholder={t('talk')} autoFocus onText={setText} />
      </div>
      <footer>
        <button
          type="button"
          className="share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary"
          disabled={text.trim() === ''}
          onClick={send}
        >
          <span className="artdeco-button__text">{t('post')}</span>
        </button>
      </footer>
    </div>
  );
}
