import type { TextLimit } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

const upTo = (max: number, source: string): readonly TextLimit[] => [
  { unit: 'utf16', max, source, checkedAt: '2026-11-27' },
];
const LIMITS = 'https://friedacreates.com/a-simple-guide-to-pinterest-character-count-maximums';

/** Where there is a last name, too, the first is not the whole name. */
const ONLY_NAME = ':root:not(:has(#last_name)) input#first_name';

/** Pinterest's form at `/settings/edit-profile/`. */
const data: ProfileData = {
  platform: 'pinterest',
  version: '2026-11-27',
  hands: 'page',
  labels: {
    en: { save: ['save'] },
    de: { save: ['speichern'] },
    fr: { save: ['enregistrer'] },
    es: { save: ['guardar'] },
    ja: { save: ['保存'] },
    ar: { save: ['حفظ'] },
  },
  fields: [
    { field: 'name', name: 'Name', control: 'line', limits: upTo(65, LIMITS) },
    {
      field: 'handle',
      name: 'Username',
      control: 'line',
      limits: upTo(30, 'https://wordcharactercounter.com/tools/pinterest-character-counter/'),
    },
    { field: 'bio', name: 'About', control: 'lines', limits: upTo(500, LIMITS) },
    { field: 'website', name: 'Website', control: 'line', limits: [] },
    { field: 'avatar', name: 'Photo', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'edit',
      name: 'Edit profile',
      kind: 'edits',
      path: String.raw`^/settings(?:/(?:edit-profile|profile))?/?(?:[?#]|$)`,
      address: 'https://www.pinterest.com/settings/edit-profile/',
      root: [{ css: 'body', holds: '#about, #first_name', seen: '2026-09' }],
      owner: { handle: [{ css: 'input#username', from: 'value', seen: '2026-09' }], name: [] },
      fields: [
        {
          field: 'name',
          read: [{ css: ONLY_NAME, from: 'value', seen: '2026-09' }],
          control: [{ css: ONLY_NAME, seen: '2026-09' }],
        },
        {
          field: 'handle',
          read: [{ css: 'input#username', from: 'value', seen: '2026-09' }],
          control: [{ css: 'input#username', seen: '2026-09' }],
        },
        {
          field: 'bio',
          read: [{ css: 'textarea#about', from: 'value', seen: '2026-09' }],
          control: [{ css: 'textarea#about', seen: '2026-09' }],
        },
        {
          field: 'website',
          read: [{ css: 'input#website_url', from: 'value', seen: '2026-09' }],
          control: [{ css: 'input#website_url', seen: '2026-09' }],
        },
      ],
      save: [
        {
          css: 'button[data-test-id="settings-form-save"], [data-test-id="settings-form-save"] button',
          seen: '2026-09',
        },
        { css: 'button', label: 'save', seen: '2026-09' },
      ],
    },
  ],
};

export default data;
