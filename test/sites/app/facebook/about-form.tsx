import type { ReactNode } from 'react';
import { useAfterSlowness } from '../shared/after.ts';
import { CATEGORIES, CITIES } from '../shared/choices.ts';
import { p } from '../shared/profile-words.ts';
import { TypeAhead } from '../shared/type-ahead.tsx';
import { useDraft, type Draft } from '../shared/use-draft.ts';
import f from '../shared/forms.module.css';
import type { Section } from './about-places.ts';
import { a } from './about-words.ts';
import { Field } from './field.tsx';
import { HoursForm } from './hours-form.tsx';
import { Pressable } from './pressable.tsx';

interface FormProps {
  readonly section: Section;
  onClose(): void;
}

/** The form of one part of About, where its facts stood. */
export function AboutForm({ section, onClose }: FormProps): ReactNode {
  const draft = useDraft();
  const ready = useAfterSlowness();
  if (!ready) return <div role="progressbar" aria-valuetext="…" />;
  return (
    <div role="form" className={f['form']}>
      <Fields section={section} draft={draft} />
      <div className={f['row']}>
        <Pressable label={p('cancel')} className={f['button']} onPress={onClose}>
          <span>{p('cancel')}</span>
        </Pressable>
        <Pressable
          label={p('save')}
          className={f['primary']}
          disabled={!draft.dirty}
          onPress={() => void draft.save().then(onClose)}
        >
          <span>{p('save')}</span>
        </Pressable>
      </div>
    </div>
  );
}

function Fields({ section, draft }: { readonly section: Section; readonly draft: Draft }): ReactNode {
  const { name, bio, category, phone, email, street, city, postalCode, website, hours } = draft.value;
  switch (section) {
    case 'directory_intro':
      return (
        <>
          <Field label={a('pageName')} value={name} onText={(to) => draft.put({ name: to })} />
          <Field
            label={a('describe')}
            value={bio}
            lines={3}
            max={101}
            onText={(to) => draft.put({ bio: to })}
          />
        </>
      );
    case 'directory_category':
      return (
        <Chosen
          label={a('category')}
          value={category}
          choices={CATEGORIES}
          onChoose={(to) => draft.put({ category: to })}
        />
      );
    case 'directory_contact_info':
      return (
        <>
          <Field label={p('phone')} value={phone} onText={(to) => draft.put({ phone: to })} />
          <Field label={p('email')} value={email} onText={(to) => draft.put({ email: to })} />
        </>
      );
    case 'directory_basic_info':
      return (
        <>
          <Field label={p('address')} value={street} onText={(to) => draft.put({ street: to })} />
          <Chosen
            label={p('city')}
            value={city}
            choices={CITIES}
            onChoose={(to) => draft.put({ city: to })}
          />
          <Field label={p('postalCode')} value={postalCode} onText={(to) => draft.put({ postalCode: to })} />
          <HoursForm value={hours} onChange={(to) => draft.put({ hours: to })} />
        </>
      );
    case 'directory_links':
      return <Field label={p('website')} value={website} onText={(to) => draft.put({ website: to })} />;
  }
}

interface ChosenProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
  onChoose(choice: string): void;
}

const Chosen = ({ label, value, choices, onChoose }: ChosenProps): ReactNode => (
  <div className={f['field']}>
    <span className={f['label']} aria-hidden="true">
      {label}
    </span>
    <TypeAhead
      label={label}
      value={value}
      choices={choices}
      className={f['input']}
      listClassName={f['list']}
      onChoose={onChoose}
    />
  </div>
);
