import type { ReactNode } from 'react';
import { LANGS } from './langs.ts';
import { choose, options } from './options.ts';
import styles from './practice-bar.module.css';

const ACCOUNTS = { 'casa-luz': 'Casa Luz', 'fern-and-co': 'Fern & Co', none: 'signed out' } as const;

/** Says at the foot of every page that it is practice, and lets one change what only practice can. */
export function PracticeBar(): ReactNode {
  return (
    <aside className={styles['bar']} aria-label="Practice" dir="ltr" lang="en">
      <b>PRACTICE</b>
      <span className={styles['what']}>in place of {location.host}</span>
      <label>
        Signed in{' '}
        <select value={options.account} onChange={(event) => choose({ account: event.target.value })}>
          {Object.entries(ACCOUNTS).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Language{' '}
        <select value={options.lang} onChange={(event) => choose({ lang: event.target.value })}>
          {LANGS.map((lang) => (
            <option key={lang}>{lang}</option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={options.older}
          onChange={(event) => choose({ markup: event.target.checked ? 'older' : 'newer' })}
        />{' '}
        Older page
      </label>
    </aside>
  );
}
