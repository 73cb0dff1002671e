import type { TextLimit } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

const LIMITS = 'https://linkship.cc/blog/instagram-character-limit';

const upTo = (max: number): readonly TextLimit[] => [
  { unit: 'utf16', max, source: LIMITS, checkedAt: '2026-11-27' },
];

const FORM = '#pepName, #pepBio';

/** Instagram's form at `/accounts/edit/`. It shows the website, which mostly can be changed in the app only. */
const data: ProfileData = {
  platform: 'instagram',
  version: '2026-11-27',
  hands: 'page',
  labels: {
    en: { website: ['website'], submit: ['submit'] },
    de: { website: ['website', 'webseite'], submit: ['senden', 'absenden'] },
    fr: { website: ['site web'], submit: ['envoyer'] },
    es: { website: ['sitio web'], submit: ['enviar'] },
    ja: { website: ['ウェブサイト'], submit: ['送信'] },
    ar: { website: ['موقع الويب', 'الموقع الإلكتروني'], submit: ['إرسال'] },
  },
  fields: [
    { field: 'name', name: 'Name', control: 'line', limits: upTo(64) },
    { field: 'handle', name: 'Username', control: 'line', limits: upTo(30), fixed: true },
    { field: 'bio', name: 'Bio', control: 'lines', limits: upTo(150) },
    { field: 'website', name: 'Website', control: 'line', limits: [] },
    { field: 'links', name: 'Links', control: 'list', limits: [], items: 5, fixed: true },
    { field: 'category', name: 'Category', control: 'choice', limits: [], fixed: true },
    { field: 'avatar', name: 'Profile photo', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'edit',
      name: 'Edit profile',
      kind: 'edits',
      path: String.raw`^/accounts/edit/?(?:[?#]|$)`,
      address: 'https://www.instagram.com/accounts/edit/',
      root: [
        { css: 'main', holds: FORM, seen: '2026-09' },
        { css: '[role="main"]', holds: FORM, seen: '2026-01' },
      ],
      fields: [
        {
          field: 'name',
          read: [{ css: 'input#pepName', from: 'value', seen: '2026-01' }],
          control: [{ css: 'input#pepName', seen: '2026-01' }],
        },
        {
          field: 'bio',
          read: [{ css: 'textarea#pepBio', from: 'value', seen: '2026-09' }],
          control: [{ css: 'textarea#pepBio', seen: '2026-09' }],
        },
        {
          field: 'website',
          read: [
            { css: 'input#pepExternalUrl', from: 'value', seen: '2026-01' },
            { css: 'input', label: 'website', from: 'value', seen: '2026-09' },
          ],
          control: [
            { css: 'input#pepExternalUrl', seen: '2026-01' },
            { css: 'input', label: 'website', seen: '2026-09' },
          ],
        },
      ],
      save: [
        { css: '[role="button"]', label: 'submit', seen: '2026-09' },
        { css: 'button[type="submit"]', seen: '2026-01' },
      ],
    },
  ],
};

export default data;
