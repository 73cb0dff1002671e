import { useEffect, type ReactNode } from 'react';
import { useAfterSlowness } from '../shared/after.ts';
import { trapFocus } from '../shared/focus-trap.ts';
import { p } from '../shared/profile-words.ts';
import { useDraft } from '../shared/use-draft.ts';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';
import { TextField } from './text-field.tsx';
import { t } from './words.ts';
import s from './x.module.css';

/** `/settings/profile` over the own profile. Save goes by what React holds, not by what stands in the fields. */
export function EditProfile({ onClose }: { onClose(): void }): ReactNode {
  const draft = useDraft();
  const ready = useAfterSlowness();
  const { name, bio, location, website } = draft.value;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <div id="layers">
      <div className={s['mask']} data-testid="mask" />
      <div
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        className={s['dialog']}
        onKeyDown={trapFocus}
      >
        <div className={s['dialogTop']}>
          <Button testId="app-bar-close" label={t('close')} className={s['quietButton']} onPress={onClose}>
            <Icon name="cross" />
          </Button>
          <h2 id="modal-header">{p('editProfile')}</h2>
          <Button
            testId="Profile_Save_Button"
            className={s['save']}
            disabled={!draft.dirty}
            onPress={() => void draft.save().then(onClose)}
          >
            <span>{p('save')}</span>
          </Button>
        </div>
        {ready ? (
          <div className={s['fields']}>
            <input type="file" data-testid="fileInput" accept="image/jpeg,image/png,image/webp" hidden />
            <input type="file" data-testid="fileInput" accept="image/jpeg,image/png,image/webp" hidden />
            <TextField
              name="displayName"
              label={p('name')}
              value={name}
              max={50}
              onText={(to) => draft.put({ name: to })}
            />
            <TextField
              name="description"
              label={p('bio')}
              value={bio}
              max={160}
              lines
              onText={(to) => draft.put({ bio: to })}
            />
            <TextField
              name="location"
              label={p('location')}
              value={location}
              max={30}
              onText={(to) => draft.put({ location: to })}
            />
            <TextField
              name="url"
              label={p('website')}
              value={website}
              max={100}
              onText={(to) => draft.put({ website: to })}
            />
          </div>
        ) : (
          <div role="progressbar" aria-valuemin={0} aria-valuemax={1} className={s['waiting']} />
        )}
      </div>
    </div>
  );
}
