import { useId, useState, type ReactNode } from 'react';
import type { ProfileLink } from '../../server/profile.ts';
import { useAfterSlowness } from '../shared/after.ts';
import { trapFocus } from '../shared/focus-trap.ts';
import { p } from '../shared/profile-words.ts';
import { useDraft, type Draft } from '../shared/use-draft.ts';

type Part = 'name' | 'bio' | number;

/** `/profile/edit` of newer servers: what there is, and a dialog for each part of it. A number is a field's place. */
export function EditProfile(): ReactNode {
  const draft = useDraft();
  const ready = useAfterSlowness();
  const [part, setPart] = useState<Part | null>(null);
  if (!ready) return <div className="loading-indicator" role="progressbar" />;
  const { name, bio, links } = draft.value;
  const close = (): void => {
    draft.discard();
    setPart(null);
  };
  const rows: readonly (readonly [Part, string, string])[] = [
    ['name', p('displayName'), name],
    ['bio', p('bio'), bio],
    ...links.map(({ label, url }, n) => [n, label, url] as const),
  ];
  return (
    <div className="account-edit">
      {rows.map(([key, label, text]) => (
        <section key={key} className="account-edit__section">
          <header>
            <h2>{label}</h2>
            <button
              type="button"
              className="button button-secondary"
              aria-label={`${p('edit')}: ${label}`}
              onClick={() => setPart(key)}
            >
              {p('edit')}
            </button>
          </header>
          <p dir="auto">{text}</p>
        </section>
      ))}
      {links.length < 4 && (
        <button type="button" className="button button-secondary" onClick={() => setPart(links.length)}>
          + {p('links')}
        </button>
      )}
      {part !== null && <Modal part={part} draft={draft} onClose={close} onSaved={() => setPart(null)} />}
    </div>
  );
}

interface ModalProps {
  readonly part: Part;
  readonly draft: Draft;
  onClose(): void;
  onSaved(): void;
}

/** Dialogs for one text have a title that names it, and buttons of their own below; the one for a field is another kind. */
function Modal({ part, draft, onClose, onSaved }: ModalProps): ReactNode {
  const title = useId();
  const { name, bio } = draft.value;
  const isField = typeof part === 'number';
  const save = (): void => {
    if (draft.dirty) void draft.save().then(onSaved);
  };
  const given = { 'aria-labelledby': title };
  return (
    <div className="modal-root">
      <div className="modal-root__overlay" />
      <div
        role="dialog"
        className="modal-root__container"
        onKeyDown={(event) => {
          trapFocus(event);
          if (event.key === 'Escape') onClose();
        }}
      >
        <form
          className={`modal-root__modal ${isField ? 'dialog-modal' : 'safety-action-modal'}`}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <div className={isField ? 'dialog-modal__content' : 'safety-action-modal__top'}>
            <div className={isField ? 'form-stack' : 'safety-action-modal__confirmation'}>
              <h1 id={title}>{isField ? p('links') : part === 'name' ? p('displayName') : p('bio')}</h1>
              {part === 'name' && (
                <input
                  type="text"
                  maxLength={30}
                  {...given}
                  value={name}
                  onChange={(event) => draft.put({ name: event.target.value })}
                />
              )}
              {part === 'bio' && (
                <textarea
                  rows={5}
                  {...given}
                  value={bio}
                  onChange={(event) => draft.put({ bio: event.target.value })}
                />
              )}
              {isField && <FieldPair n={part} draft={draft} />}
            </div>
          </div>
          <div className={isField ? 'dialog-modal__buttons' : 'safety-action-modal__bottom'}>
            <div className={isField ? 'row' : 'safety-action-modal__actions'}>
              <button type="button" className="link-button" onClick={onClose}>
                {p('cancel')}
              </button>
              <button
                type={isField ? 'submit' : 'button'}
                className="button"
                disabled={!draft.dirty}
                {...(isField ? {} : { onClick: save })}
              >
                {p('save')}
              </button>
            </div>
          </div>
        </form>
      </div>
    </div>
  );
}

function FieldPair({ n, draft }: { readonly n: number; readonly draft: Draft }): ReactNode {
  const { links } = draft.value;
  const { label, url } = links[n] ?? { label: '', url: '' };
  const put = (change: Partial<ProfileLink>): void => {
    const pair = { label, url, ...change };
    draft.put({
      links: n < links.length ? links.map((one, at) => (at === n ? pair : one)) : [...links, pair],
    });
  };
  return (
    <>
      <label className="form-stack">
        {p('linkTitle')}
        <input
          type="text"
          name="label"
          maxLength={255}
          value={label}
          onChange={(event) => put({ label: event.target.value })}
        />
      </label>
      <label className="form-stack">
        {p('linkUrl')}
        <input
          type="text"
          name="value"
          maxLength={255}
          value={url}
          onChange={(event) => put({ url: event.target.value })}
        />
      </label>
    </>
  );
}
