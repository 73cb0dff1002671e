import type { ReactNode } from 'react';
import { useAfterSlowness } from '../shared/after.ts';
import { options } from '../shared/options.ts';
import { p } from '../shared/profile-words.ts';
import { useDraft } from '../shared/use-draft.ts';
import f from '../shared/forms.module.css';

/** `/settings/edit-profile/`, with its buttons at the foot. The name is checked as it is typed on the real page; here it is locked. */
export function EditProfile({ handle }: { readonly handle: string }): ReactNode {
  const draft = useDraft();
  const ready = useAfterSlowness();
  const { name, bio, website } = draft.value;
  if (!ready) return <div role="progressbar" />;
  const given = (id: string) => ({ id, name: id, className: f['input'] });
  return (
    <form
      className={f['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void draft.save();
      }}
    >
      <h1 className={f['title']}>{p('editProfile')}</h1>
      <label className={f['field']} htmlFor="first_name">
        <span className={f['label']}>{p('name')}</span>
        <input
          type="text"
          {...given('first_name')}
          value={name}
          onChange={(event) => draft.put({ name: event.target.value })}
        />
      </label>
      <label className={f['field']} htmlFor="about">
        <span className={f['label']}>{p('about')}</span>
        <textarea
          rows={4}
          {...given('about')}
          value={bio}
          onChange={(event) => draft.put({ bio: event.target.value })}
        />
      </label>
      <label className={f['field']} htmlFor="website_url">
        <span className={f['label']}>{p('website')}</span>
        <input
          type={options.older ? 'text' : 'url'}
          {...given('website_url')}
          value={website}
          onChange={(event) => draft.put({ website: event.target.value })}
        />
      </label>
      <label className={f['field']} htmlFor="username">
        <span className={f['label']}>{p('username')}</span>
        <input type="text" readOnly {...given('username')} value={handle} />
      </label>
      <div className={f['row']}>
        <button type="button" className={f['button']} disabled={!draft.dirty} onClick={draft.discard}>
          {p('cancel')}
        </button>
        <div {...(options.older ? {} : { 'data-test-id': 'settings-form-save' })}>
          <button type="submit" className={f['primary']} disabled={!draft.dirty}>
            {p('save')}
          </button>
        </div>
      </div>
    </form>
  );
}
