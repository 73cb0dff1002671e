import { useState, type ReactNode } from 'react';
import { dayNames, shownDay } from '../shared/hours.ts';
import { avatarOf } from '../shared/pictures.ts';
import { p } from '../shared/profile-words.ts';
import { profileOf, useStore } from '../shared/store.ts';
import f from '../shared/forms.module.css';
import { AboutForm } from './about-form.tsx';
import { SECTIONS, type AboutPlace, type Section } from './about-places.ts';
import { a } from './about-words.ts';
import { actorId, profileUrl } from './addresses.ts';
import { Pressable, Sprite } from './pressable.tsx';

const NAMES: Readonly<Record<Section, () => string>> = {
  directory_intro: () => a('intro'),
  directory_category: () => p('category'),
  directory_contact_info: () => a('contact'),
  directory_basic_info: () => a('basic'),
  directory_links: () => p('links'),
};

/** The head of a Page's own page: name, category, the way to About. */
export function Head({ owner, section }: AboutPlace): ReactNode {
  const profile = profileOf(useStore(), owner);
  return (
    <div className={f['header']}>
      <div className={f['top']}>
        <img alt="" src={avatarOf(owner.id)} className={f['avatar']} />
        <div className={f['grow']}>
          <h1 className={f['name']}>{profile.name}</h1>
          <span dir="auto" className={f['dim']}>
            {profile.category}
          </span>
        </div>
      </div>
      <div className={f['tabs']} role="tablist">
        <a href={profileUrl(owner.id)} role="tab" aria-selected={section === null} className={f['link']}>
          {p('posts')}
        </a>
        <a
          href={`${profileUrl(owner.id)}/about`}
          role="tab"
          aria-selected={section !== null}
          className={f['link']}
        >
          {p('about')}
        </a>
      </div>
    </div>
  );
}

/** One part of About. Its owner can open the form in place of the facts. */
export function About({ owner, section, edits }: AboutPlace & { readonly section: Section }): ReactNode {
  const own = owner.id === actorId();
  const [open, setOpen] = useState(edits && own);
  const name = NAMES[section]();
  return (
    <div className={f['form']}>
      <div className={f['tabs']}>
        {SECTIONS.map((one) => (
          <a
            key={one}
            href={`${profileUrl(owner.id)}/${one}`}
            role="link"
            tabIndex={0}
            className={f['link']}
            {...(one === section ? { 'aria-current': 'page' as const } : {})}
          >
            {NAMES[one]()}
          </a>
        ))}
      </div>
      <div className={f['row']}>
        <h2 dir="auto" className={f['title']}>
          {name}
        </h2>
        {own && !open && (
          <Pressable
            label={a('editPart', { part: name })}
            className={f['button']}
            onPress={() => setOpen(true)}
          >
            <span>{p('edit')}</span>
          </Pressable>
        )}
      </div>
      {open ? (
        <AboutForm section={section} onClose={() => setOpen(false)} />
      ) : (
        <Facts owner={owner} section={section} />
      )}
    </div>
  );
}

function Facts({ owner, section }: Pick<AboutPlace, 'owner'> & { readonly section: Section }): ReactNode {
  const profile = profileOf(useStore(), owner);
  const { hours } = profile;
  const shownHours =
    hours.kind === 'selected'
      ? dayNames().map((day, n) => `${day}: ${shownDay(hours.days[n], p('closed'))}`)
      : [p(hours.kind === 'always' ? 'always' : 'noHours')];
  const facts: Readonly<Record<Section, readonly (readonly [string, string])[]>> = {
    directory_intro: [[profile.bio, a('intro')]],
    directory_category: [[profile.category, p('category')]],
    directory_contact_info: [
      [profile.phone, p('phone')],
      [profile.email, p('email')],
    ],
    directory_basic_info: [
      [
        [profile.street, profile.city, profile.postalCode].filter((part) => part !== '').join(', '),
        p('address'),
      ],
      ...shownHours.map((line) => [line, p('hours')] as const),
    ],
    directory_links: [[profile.website, p('website')]],
  };
  return (
    <div className={f['facts']}>
      {facts[section]
        .filter(([value]) => value !== '')
        .map(([value, label]) => (
          <div key={value} className={f['fact']}>
            <Sprite />
            <div>
              <div>
                <span dir="auto">{value}</span>
              </div>
              <div>
                <span dir="auto" className={f['dim']}>
                  {label}
                </span>
              </div>
            </div>
          </div>
        ))}
    </div>
  );
}
