import type { ReactNode } from 'react';
import { useAfterSlowness } from '../shared/after.ts';
import { trapFocus } from '../shared/focus-trap.ts';
import { options } from '../shared/options.ts';
import { p } from '../shared/profile-words.ts';
import { useDraft } from '../shared/use-draft.ts';
import f from '../shared/forms.module.css';
import { Button } from './button.tsx';

/** The dialog over the own profile. Older pages had Save below the fields, newer ones have it above. */
export function EditProfile({ onClose }: { onClose(): void }): ReactNode {
  const draft = useDraft();
  const ready = useAfterSlowness();
  const { name, bio } = draft.value;
  const fits = [...new Intl.Segmenter().segment(bio)].length <= 256;
  const buttons = (
    <div className={f['row']}>
      <Button label={p('cancel')} testId="editProfileCancelBtn" className={f['button']} onPress={onClose}>
        <div dir="auto">{p('cancel')}</div>
      </Button>
      <Button
        label={p('save')}
        testId="editProfileSaveBtn"
        className={f['primary']}
        disabled={!draft.dirty || !fits}
        onPress={() => void draft.save().then(onClose)}
      >
        <div dir="auto">{p('save')}</div>
      </Button>
    </div>
  );
  return (
    <div className={f['mask']}>
      <div
        {...(options.older ? {} : { role: 'dialog', 'aria-modal': true, 'aria-label': p('editProfile') })}
        data-testid="editProfileModal"
        className={f['dialog']}
        onKeyDown={(event) => {
          trapFocus(event);
          if (event.key === 'Escape') onClose();
        }}
      >
        <div dir="auto" className={f['title']}>
          {p('editProfile')}
        </div>
        {!options.older && buttons}
        {ready && (
          <>
            <div className={f['field']}>
              <div dir="auto" className={f['label']}>
                {p('displayName')}
              </div>
              <input
                data-testid="editProfileDisplayNameInput"
                aria-label={p('displayName')}
                autoCapitalize="sentences"
                dir="auto"
                className={f['input']}
                value={name}
                onChange={(event) => draft.put({ name: event.target.value })}
              />
            </div>
            <div className={f['field']}>
              <div dir="auto" className={f['label']}>
                {p('description')}
              </div>
              <textarea
                data-testid="editProfileDescriptionInput"
                aria-label={p('description')}
                autoCapitalize="sentences"
                dir="auto"
                rows={4}
                className={f['input']}
                value={bio}
                onChange={(event) => draft.put({ bio: event.target.value })}
              />
            </div>
          </>
        )}
        {options.older && buttons}
      </div>
    </div>
  );
}
