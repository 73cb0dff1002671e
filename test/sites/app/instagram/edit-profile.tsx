import { useState, type ReactNode } from 'react';
import { useAfterSlowness } from '../shared/after.ts';
import { labelsOf } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { p } from '../shared/profile-words.ts';
import { me, useStore } from '../shared/store.ts';
import { useDraft } from '../shared/use-draft.ts';
import f from '../shared/forms.module.css';
import { t } from './words.ts';

const w = labelsOf({
  submit: ['Submit', 'Senden', 'Envoyer', 'Enviar', '送信', 'إرسال'],
  change: ['Change photo', 'Foto ändern', 'Modifier la photo', 'Cambiar foto', '写真を変更', 'تغيير الصورة'],
  mobileOnly: [
    'Editing your links is only available on mobile.',
    'Links können nur in der App bearbeitet werden.',
    'La modification de vos liens n’est possible que sur mobile.',
    'Solo puedes editar tus enlaces en el móvil.',
    'リンクの編集はモバイルのみで可能です。',
    'تعديل روابطك متاح على الهاتف فقط.',
  ],
  saved: [
    'Profile saved.',
    'Profil gespeichert.',
    'Profil enregistré.',
    'Perfil guardado.',
    'プロフィールを保存しました。',
    'تم حفظ الملف الشخصي.',
  ],
});

/** `/accounts/edit/`. Links can be changed on older pages only; newer ones show the first, and lock it. */
export function EditProfile(): ReactNode {
  const account = me(useStore());
  const draft = useDraft();
  const ready = useAfterSlowness();
  const [saved, setSaved] = useState(false);
  const { name, bio, website } = draft.value;
  if (!account) return null;
  if (!ready) return <div role="progressbar" />;
  const put: typeof draft.put = (change) => {
    setSaved(false);
    draft.put(change);
  };
  const save = (): void => void draft.save().then(() => setSaved(true));
  return (
    <form
      className={f['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.dirty) save();
      }}
    >
      <h1 className={f['title']}>{p('editProfile')}</h1>
      <div className={f['top']}>
        <img
          alt={t('picture', { name: account.handle })}
          src={avatarOf(account.id)}
          className={f['avatar']}
          style={{ inlineSize: 56, blockSize: 56 }}
        />
        <div className={f['grow']}>
          <span>{account.handle}</span>
          <br />
          <span className={f['dim']}>{account.name}</span>
        </div>
        <div role="button" tabIndex={0} className={f['button']}>
          {w('change')}
        </div>
        <input type="file" accept="image/jpeg,image/png" hidden />
      </div>
      <label className={f['field']} htmlFor="pepName">
        <span className={f['label']}>{p('name')}</span>
        <input
          id="pepName"
          type="text"
          className={f['input']}
          placeholder={p('name')}
          value={name}
          onChange={(event) => put({ name: event.target.value })}
        />
      </label>
      <label className={f['field']}>
        <span className={f['label']}>{p('website')}</span>
        <input
          {...(options.older ? { id: 'pepExternalUrl' } : { disabled: true })}
          type="text"
          className={f['input']}
          placeholder={p('website')}
          value={website}
          onChange={(event) => put({ website: event.target.value })}
        />
        {!options.older && <span className={f['dim']}>{w('mobileOnly')}</span>}
      </label>
      <label className={f['field']} htmlFor="pepBio">
        <span className={f['label']}>{p('bio')}</span>
        <textarea
          id="pepBio"
          maxLength={150}
          rows={3}
          className={f['input']}
          placeholder={p('bio')}
          value={bio}
          onChange={(event) => put({ bio: event.target.value })}
        />
        <span className={f['dim']}>{[...bio].length} / 150</span>
      </label>
      {options.older ? (
        <button type="submit" disabled={!draft.dirty} className={f['primary']}>
          {w('submit')}
        </button>
      ) : (
        <div
          role="button"
          tabIndex={draft.dirty ? 0 : -1}
          aria-disabled={!draft.dirty}
          className={f['primary']}
          style={{ textAlign: 'center' }}
          onClick={draft.dirty ? save : undefined}
        >
          {w('submit')}
        </div>
      )}
      {saved && <p role="alert">{w('saved')}</p>}
    </form>
  );
}
