import { useId, useState, type ReactNode } from 'react';
import type { AccountId } from '../../server/people.ts';
import { useAfterSlowness } from '../shared/after.ts';
import { CATEGORIES } from '../shared/choices.ts';
import { dayNames, shownDay } from '../shared/hours.ts';
import { options } from '../shared/options.ts';
import { p } from '../shared/profile-words.ts';
import { TypeAhead } from '../shared/type-ahead.tsx';
import { useDraft, type Draft } from '../shared/use-draft.ts';
import f from '../shared/forms.module.css';
import { Field } from './field.tsx';
import { HoursTable } from './hours-table.tsx';

const PARTS = ['about', 'contact', 'location', 'hours'] as const;
type Part = (typeof PARTS)[number];

const NAMES = { about: 'about', contact: 'phone', location: 'location', hours: 'hours' } as const;

/** The business information. Newer pages open one part at a time; older ones had one form. */
export function Information({ account }: { readonly account: AccountId }): ReactNode {
  const draft = useDraft(account);
  const ready = useAfterSlowness();
  const [part, setPart] = useState<Part | null>(null);
  if (!ready) return <div role="progressbar" />;
  const open = options.older ? PARTS : PARTS.filter((one) => one === part);
  const close = (): void => setPart(null);
  const buttons = (
    <div className={f['row']}>
      <button
        type="button"
        className={f['primary']}
        disabled={!draft.dirty}
        onClick={() => void draft.save().then(close)}
      >
        {p('save')}
      </button>
      <button
        type="button"
        className={f['button']}
        onClick={() => {
          draft.discard();
          close();
        }}
      >
        {p('cancel')}
      </button>
    </div>
  );
  return (
    <div className={f['form']}>
      <h1 className={f['title']}>{draft.value.name}</h1>
      {PARTS.map((one) => (
        <section key={one} aria-label={p(NAMES[one])} className={f['choices']}>
          <div className={f['row']}>
            <h2 className={f['title']}>{p(NAMES[one])}</h2>
            {!open.includes(one) && (
              <button
                type="button"
                aria-label={`${p('edit')}: ${p(NAMES[one])}`}
                className={f['button']}
                onClick={() => setPart(one)}
              >
                ✎
              </button>
            )}
          </div>
          {open.includes(one) ? <Fields part={one} draft={draft} /> : <Facts part={one} draft={draft} />}
          {!options.older && open.includes(one) && buttons}
        </section>
      ))}
      {options.older && buttons}
    </div>
  );
}

function Fields({ part, draft }: { readonly part: Part; readonly draft: Draft }): ReactNode {
  const id = useId();
  const { name, bio, category, phone, website, street, postalCode, city, hours } = draft.value;
  switch (part) {
    case 'about':
      return (
        <>
          <Field label={p('name')} value={name} onText={(to) => draft.put({ name: to })} />
          <div className={f['field']}>
            <span id={id} className={f['label']}>
              {p('category')}
            </span>
            <TypeAhead
              label={p('category')}
              value={category}
              choices={CATEGORIES}
              className={f['input']}
              listClassName={f['list']}
              onChoose={(to) => draft.put({ category: to })}
            />
          </div>
          <Field label={p('description')} value={bio} lines onText={(to) => draft.put({ bio: to })} />
        </>
      );
    case 'contact':
      return (
        <>
          <Field label={p('phone')} value={phone} onText={(to) => draft.put({ phone: to })} />
          <Field label={p('website')} value={website} onText={(to) => draft.put({ website: to })} />
        </>
      );
    case 'location':
      return (
        <>
          <Field label={p('address')} value={street} onText={(to) => draft.put({ street: to })} />
          <Field label={p('postalCode')} value={postalCode} onText={(to) => draft.put({ postalCode: to })} />
          <Field label={p('city')} value={city} onText={(to) => draft.put({ city: to })} />
        </>
      );
    case 'hours':
      return <HoursTable value={hours} onChange={(to) => draft.put({ hours: to })} />;
  }
}

function Facts({ part, draft }: { readonly part: Part; readonly draft: Draft }): ReactNode {
  const { name, bio, category, phone, website, street, postalCode, city, hours } = draft.value;
  const lines: Readonly<Record<Part, readonly string[]>> = {
    about: [name, category, bio],
    contact: [phone, website],
    location: [street, `${postalCode} ${city}`],
    hours: dayNames().map((day, n) => `${day}: ${shownDay(hours.days[n], p('closed'))}`),
  };
  return (
    <div className={f['facts']}>
      {lines[part].map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
    </div>
  );
}
