import { useState, type ReactNode } from 'react';
import type { Person } from '../../server/people.ts';
import { useAfterSlowness } from '../shared/after.ts';
import { labelsOf } from '../shared/labels.ts';
import { options } from '../shared/options.ts';
import { avatarOf } from '../shared/pictures.ts';
import { p } from '../shared/profile-words.ts';
import { profileOf, useStore } from '../shared/store.ts';
import { useDraft } from '../shared/use-draft.ts';
import f from '../shared/forms.module.css';

const w = labelsOf({
  overview: ['Overview', 'Übersicht', 'Vue d’ensemble', 'Visión general', '概要', 'نظرة عامة'],
  editPage: [
    'Edit page',
    'Seite bearbeiten',
    'Modifier la page',
    'Editar página',
    'ページを編集',
    'تعديل الصفحة',
  ],
  industry: ['Industry', 'Branche', 'Secteur', 'Sector', '業種', 'القطاع'],
});

/** A company's page: its facts, and the form that its admins have. */
export function Company({ person }: { readonly person: Person }): ReactNode {
  const [editing, setEditing] = useState(false);
  const { name, bio, category, website, phone } = profileOf(useStore(), person);
  const facts = [
    [p('website'), website],
    [p('phone'), phone],
    [w('industry'), category],
  ] as const;
  return (
    <section className={f['header']}>
      <div className={f['top']}>
        <img alt={name} src={avatarOf(person.id)} className={f['avatar']} />
        <h1 className={f['name']}>{name}</h1>
        {person.id === options.account && (
          <button type="button" className={f['button']} onClick={() => setEditing(true)}>
            {w('editPage')}
          </button>
        )}
      </div>
      <h2 className={f['title']}>{w('overview')}</h2>
      <p className={f['text']} dir="auto">
        {bio}
      </p>
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      {editing && <EditPage onClose={() => setEditing(false)} />}
    </section>
  );
}

function EditPage({ onClose }: { onClose(): void }): ReactNode {
  const draft = useDraft();
  const ready = useAfterSlowness();
  if (!ready) return <div role="progressbar" />;
  const lines = [
    ['name', p('name')],
    ['website', p('website')],
    ['phone', p('phone')],
  ] as const;
  return (
    <form
      className={f['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void draft.save().then(onClose);
      }}
    >
      {lines.map(([field, label]) => (
        <label key={field} className={f['field']}>
          <span className={f['label']}>{label}</span>
          <input
            name={field}
            className={f['input']}
            value={draft.value[field]}
            onChange={(event) => draft.put({ [field]: event.target.value })}
          />
        </label>
      ))}
      <label className={f['field']}>
        <span className={f['label']}>{p('about')}</span>
        <textarea
          rows={5}
          className={f['input']}
          value={draft.value.bio}
          onChange={(event) => draft.put({ bio: event.target.value })}
        />
      </label>
      <div className={f['row']}>
        <button type="button" className={f['button']} onClick={onClose}>
          {p('cancel')}
        </button>
        <button type="submit" className={f['primary']} disabled={!draft.dirty}>
          {p('save')}
        </button>
      </div>
    </form>
  );
}
