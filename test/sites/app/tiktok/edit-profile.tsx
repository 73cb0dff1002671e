import type { ReactNode } from 'react';
import { useAfterSlowness } from '../shared/after.ts';
import { trapFocus } from '../shared/focus-trap.ts';
import { options } from '../shared/options.ts';
import { p } from '../shared/profile-words.ts';
import { useDraft } from '../shared/use-draft.ts';
import f from '../shared/forms.module.css';

interface EditProps {
  readonly handle: string;
  onClose(): void;
}

/** The popup over the own profile. */
export function EditProfile({ handle, onClose }: EditProps): ReactNode {
  const draft = useDraft();
  const ready = useAfterSlowness();
  const { name, bio } = draft.value;
  const area = (
    <textarea
      {...(options.older ? {} : { 'data-e2e': 'edit-profile-bio-input' })}
      placeholder={p('bio')}
      maxLength={80}
      rows={3}
      className={f['input']}
      value={bio}
      onChange={(event) => draft.put({ bio: event.target.value })}
    />
  );
  return (
    <div className={f['mask']}>
      <section
        role="dialog"
        aria-modal="true"
        data-e2e="edit-profile-popup"
        className={f['dialog']}
        onKeyDown={(event) => {
          trapFocus(event);
          if (event.key === 'Escape') onClose();
        }}
      >
        <h1 className={f['title']}>{p('editProfile')}</h1>
        {ready && (
          <>
            <input type="file" accept=".jpg,.jpeg,.png,.tiff,.heic,.webp" hidden />
            <div className={f['field']}>
              <div className={f['label']}>{p('username')}</div>
              <div data-e2e="edit-profile-username-input">
                <input type="text" readOnly className={f['input']} value={handle} />
              </div>
            </div>
            <div className={f['field']}>
              <div className={f['label']}>{p('name')}</div>
              <div data-e2e="edit-profile-name-input">
                <input
                  type="text"
                  placeholder={p('name')}
                  maxLength={30}
                  className={f['input']}
                  value={name}
                  onChange={(event) => draft.put({ name: event.target.value })}
                />
              </div>
            </div>
            <div className={f['field']}>
              <div className={f['label']}>{p('bio')}</div>
              {options.older ? <div data-e2e="edit-profile-bio-input">{area}</div> : area}
              <div className={f['dim']}>{[...bio].length}/80</div>
            </div>
          </>
        )}
        <div className={f['row']}>
          <button type="button" data-e2e="edit-profile-cancel" className={f['button']} onClick={onClose}>
            {p('cancel')}
          </button>
          <button
            type="button"
            data-e2e="edit-profile-save"
            disabled={!draft.dirty}
            className={f['primary']}
            onClick={() => void draft.save().then(onClose)}
          >
            {p('save')}
          </button>
        </div>
      </section>
    </div>
  );
}
