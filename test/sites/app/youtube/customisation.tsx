import type { ReactNode } from 'react';
import type { ProfileLink } from '../../server/profile.ts';
import { useAfterSlowness } from '../shared/after.ts';
import { options } from '../shared/options.ts';
import { p } from '../shared/profile-words.ts';
import { useDraft } from '../shared/use-draft.ts';
import f from '../shared/forms.module.css';
import { element } from './element.ts';
import { TextBox } from './text-box.tsx';

/** `/channel/<id>/editing/profile`. */
export function Customisation({ handle }: { readonly handle: string }): ReactNode {
  const draft = useDraft();
  const ready = useAfterSlowness();
  const { name, bio, email, links } = draft.value;
  const putLink = (at: number, change: Partial<ProfileLink>): void =>
    draft.put({ links: links.map((link, n) => (n === at ? { ...link, ...change } : link)) });
  const buttons = [
    ['discard-button', p('cancel'), draft.discard],
    [options.older ? 'save-button' : 'publish-button', p('save'), () => void draft.save()],
  ] as const;
  if (!ready) return <div role="progressbar" />;
  return (
    <div className={f['form']}>
      <div className={f['row']}>
        <h1 className={f['title']}>{p('editProfile')}</h1>
        {buttons.map(([id, label, press]) =>
          element(
            'ytcp-button',
            {
              key: id,
              id,
              role: 'button',
              'aria-disabled': String(!draft.dirty),
              tabIndex: draft.dirty ? 0 : -1,
              class: f[id === 'discard-button' ? 'button' : 'primary'],
              ...(draft.dirty ? { onClick: press } : { disabled: true }),
            },
            <div key="label" className="label">
              {label}
            </div>,
          ),
        )}
      </div>
      <TextBox label={p('name')} value={name} onText={(to) => draft.put({ name: to })} />
      <label className={f['field']}>
        <span className={f['label']}>{p('username')}</span>
        <input type="text" readOnly className={f['input']} value={`@${handle}`} />
      </label>
      <TextBox label={p('description')} value={bio} lines onText={(to) => draft.put({ bio: to })} />
      {links.map(({ label, url }, n) => (
        <div key={n} className={f['row']} role="group" aria-label={`${p('links')} ${n + 1}`}>
          <label className={f['field']}>
            <span className={f['label']}>{p('linkTitle')}</span>
            <input
              type="text"
              className={f['input']}
              value={label}
              onChange={(event) => putLink(n, { label: event.target.value })}
            />
          </label>
          <label className={f['field']}>
            <span className={f['label']}>URL</span>
            <input
              type="text"
              className={f['input']}
              value={url}
              onChange={(event) => putLink(n, { url: event.target.value })}
            />
          </label>
        </div>
      ))}
      <label className={f['field']}>
        <span className={f['label']}>{p('email')}</span>
        <input
          type="email"
          className={f['input']}
          value={email}
          onChange={(event) => draft.put({ email: event.target.value })}
        />
      </label>
    </div>
  );
}
