import type { ReactNode } from 'react';
import { useAfterSlowness } from '../shared/after.ts';
import { trapFocus } from '../shared/focus-trap.ts';
import { labelsOf } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { p } from '../shared/profile-words.ts';
import { me, useStore } from '../shared/store.ts';
import { useDraft } from '../shared/use-draft.ts';
import f from '../shared/forms.module.css';

const w = labelsOf({
  done: ['Done', 'Fertig', 'Terminé', 'Listo', '完了', 'تم'],
  writeBio: [
    '+ Write bio',
    '+ Steckbrief verfassen',
    '+ Écrire une bio',
    '+ Escribir biografía',
    '+ 自己紹介を書く',
    '+ كتابة نبذة',
  ],
  addLink: [
    '+ Add link',
    '+ Link hinzufügen',
    '+ Ajouter un lien',
    '+ Añadir enlace',
    '+ リンクを追加',
    '+ إضافة رابط',
  ],
});

/** The dialog: the name comes from Instagram and is locked. */
export function EditProfile({ onClose }: { onClose(): void }): ReactNode {
  const account = me(useStore());
  const draft = useDraft();
  const ready = useAfterSlowness();
  const { name, bio, website } = draft.value;
  if (!account) return null;
  const done = (): void => void draft.save().then(onClose);
  return (
    <div className={f['mask']}>
      <div
        role="dialog"
        aria-modal="true"
        aria-label={p('editProfile')}
        className={f['dialog']}
        onKeyDown={(event) => {
          trapFocus(event);
          if (event.key === 'Escape') onClose();
        }}
      >
        {ready ? (
          <>
            <div className={f['field']}>
              <div className={f['label']}>{p('name')}</div>
              <div dir="auto">
                🔒 {name} (@{account.handle})
              </div>
            </div>
            <label className={f['field']}>
              <div className={f['label']}>{p('bio')}</div>
              <textarea
                dir="auto"
                maxLength={150}
                rows={3}
                className={f['input']}
                placeholder={w('writeBio')}
                {...(options.older ? {} : { 'aria-label': p('bio') })}
                value={bio}
                onChange={(event) => draft.put({ bio: event.target.value })}
              />
            </label>
            <label className={f['field']}>
              <div className={f['label']}>{p('links')}</div>
              <input
                type={options.older ? 'text' : 'url'}
                dir="auto"
                className={f['input']}
                placeholder={w('addLink')}
                value={website}
                onChange={(event) => draft.put({ website: event.target.value })}
              />
            </label>
            <div
              role="button"
              tabIndex={draft.dirty ? 0 : -1}
              aria-disabled={!draft.dirty || undefined}
              className={f['primary']}
              style={{ textAlign: 'center' }}
              onClick={draft.dirty ? done : undefined}
            >
              {w('done')}
            </div>
          </>
        ) : (
          <div role="progressbar" />
        )}
      </div>
    </div>
  );
}
