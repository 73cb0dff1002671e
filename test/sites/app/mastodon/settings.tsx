import { useState, type ReactNode } from 'react';
import { profileWith } from '../../server/profile.ts';
import { useAfterSlowness } from '../shared/after.ts';
import { labelsOf } from '../shared/labels.ts';
import { p } from '../shared/profile-words.ts';
import { me, saveProfile, useStore } from '../shared/store.ts';

const w = labelsOf({
  saveChanges: [
    'Save changes',
    'Änderungen speichern',
    'Enregistrer les modifications',
    'Guardar cambios',
    '変更を保存',
    'حفظ التغييرات',
  ],
  changed: [
    'Changes successfully saved!',
    'Änderungen gespeichert!',
    'Modifications enregistrées !',
    '¡Cambios guardados!',
    '正常に変更されました！',
    'تم حفظ التغييرات بنجاح!',
  ],
  verification: ['Verification', 'Verifizierung', 'Vérification', 'Verificación', '認証', 'التحقق'],
});

const PLACES = [0, 1, 2, 3] as const;

/**
 * `/settings/profile`, a form that the server draws: fields are the browser's own, and what stands in them is sent. No block of data says who is
 * signed in; the link to put on one's own site does.
 */
export function Settings(): ReactNode {
  const known = useStore();
  const account = me(known);
  const ready = useAfterSlowness();
  const [round, setRound] = useState(0);
  if (!account) return null;
  if (!ready) return null;
  const { name, bio, links } = known.profiles[account.id] ?? profileWith({});
  const onSubmit = (form: FormData): void => {
    const text = (field: string): string => String(form.get(field) ?? '');
    const pairs = PLACES.map((n) => ({
      label: text(`account[fields_attributes][${n}][name]`),
      url: text(`account[fields_attributes][${n}][value]`),
    }));
    void saveProfile({
      name: text('account[display_name]'),
      bio: text('account[note]').replaceAll('\r\n', '\n'),
      links: pairs.filter(({ label, url }) => label !== '' || url !== ''),
    }).then(() => setRound(round + 1));
  };
  return (
    <div className="admin-wrapper">
      <div className="content">
        <h2>{p('editProfile')}</h2>
        {round > 0 && <div className="flash-message notice">{w('changed')}</div>}
        <form
          key={round}
          className="simple_form edit_account"
          id="edit_profile"
          noValidate
          encType="multipart/form-data"
          action="/settings/profile"
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit(new FormData(event.currentTarget));
          }}
        >
          <div className="input with_label string optional account_display_name">
            <label className="string optional" htmlFor="account_display_name">
              {p('displayName')}
            </label>
            <input
              className="string optional"
              maxLength={30}
              type="text"
              name="account[display_name]"
              id="account_display_name"
              defaultValue={name}
            />
          </div>
          <div className="input with_label text optional account_note">
            <label className="text optional" htmlFor="account_note">
              {p('bio')}
            </label>
            <textarea
              className="text optional"
              maxLength={500}
              rows={5}
              name="account[note]"
              id="account_note"
              defaultValue={bio}
            />
          </div>
          {PLACES.map((n) => (
            <div key={n} className="row">
              <div className="input string optional account_fields_name">
                <input
                  className="string optional"
                  maxLength={255}
                  type="text"
                  name={`account[fields_attributes][${n}][name]`}
                  id={`account_fields_attributes_${n}_name`}
                  placeholder={p('linkTitle')}
                  defaultValue={links[n]?.label ?? ''}
                />
              </div>
              <div className="input string optional account_fields_value">
                <input
                  className="string optional"
                  maxLength={255}
                  type="text"
                  name={`account[fields_attributes][${n}][value]`}
                  id={`account_fields_attributes_${n}_value`}
                  placeholder={p('linkUrl')}
                  defaultValue={links[n]?.url ?? ''}
                />
              </div>
            </div>
          ))}
          <input type="file" name="account[avatar]" id="account_avatar" hidden />
          <input type="file" name="account[header]" id="account_header" hidden />
          <div className="actions">
            <button name="button" type="submit" className="btn button">
              {w('saveChanges')}
            </button>
          </div>
        </form>
        <h3>{w('verification')}</h3>
        <div className="input-copy">
          <div className="input-copy__wrapper">
            <input
              type="text"
              maxLength={999}
              spellCheck="false"
              readOnly
              value={`<a rel="me" href="https://${location.host}/@${account.handle}">Mastodon</a>`}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
