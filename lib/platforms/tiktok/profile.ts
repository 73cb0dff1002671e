import type { TextLimit } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

const upTo = (max: number, source: string): readonly TextLimit[] => [
  { unit: 'utf16', max, source, checkedAt: '2026-11-27' },
];
const LIMITS = 'https://text-case.com/blog/social-media-character-limits';
const NICKNAME =
  'https://support.tiktok.com/en/getting-started/setting-up-your-profile/changing-your-nickname';

const OWN = String.raw`^/@(?<handle>[\w.]{2,24})/?(?:[?#]|$)`;

/** TikTok's profile, and the form that opens over it. The website is changed in the app, by business accounts only. */
const data: ProfileData = {
  platform: 'tiktok',
  version: '2026-11-27',
  hands: 'page',
  labels: {},
  fields: [
    { field: 'name', name: 'Name', control: 'line', limits: upTo(30, NICKNAME) },
    { field: 'handle', name: 'Username', control: 'line', limits: upTo(24, LIMITS) },
    { field: 'bio', name: 'Bio', control: 'lines', limits: upTo(80, LIMITS) },
    { field: 'website', name: 'Website', control: 'line', limits: [], fixed: true },
    { field: 'avatar', name: 'Profile photo', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'edit',
      name: 'Edit profile',
      kind: 'edits',
      path: OWN,
      address: 'https://www.tiktok.com/@{handle}',
      root: [{ css: '[data-e2e="edit-profile-popup"]', seen: '2026-09' }],
      fields: [
        {
          field: 'name',
          read: [{ css: '[data-e2e="edit-profile-name-input"] input', from: 'value', seen: '2026-09' }],
          control: [{ css: '[data-e2e="edit-profile-name-input"] input', seen: '2026-09' }],
        },
        {
          field: 'handle',
          read: [{ css: '[data-e2e="edit-profile-username-input"] input', from: 'value', seen: '2026-09' }],
          control: [{ css: '[data-e2e="edit-profile-username-input"] input', seen: '2026-09' }],
        },
        {
          field: 'bio',
          read: [
            { css: 'textarea[data-e2e="edit-profile-bio-input"]', from: 'value', seen: '2026-09' },
            { css: '[data-e2e="edit-profile-bio-input"] textarea', from: 'value', seen: '2025-12' },
          ],
          control: [
            { css: 'textarea[data-e2e="edit-profile-bio-input"]', seen: '2026-09' },
            { css: '[data-e2e="edit-profile-bio-input"] textarea', seen: '2025-12' },
          ],
        },
      ],
      save: [{ css: '[data-e2e="edit-profile-save"]', seen: '2026-09' }],
    },
    {
      id: 'profile',
      name: 'Profile',
      kind: 'shows',
      path: OWN,
      address: 'https://www.tiktok.com/@{handle}',
      root: [
        { css: 'body', holds: '[data-e2e="user-title"]', seen: '2025-12' },
        { css: 'body', holds: '[data-e2e="user-subtitle"]', seen: '2025-12' },
      ],
      fields: [
        { field: 'name', read: [{ css: '[data-e2e="user-subtitle"]', from: 'text', seen: '2025-12' }] },
        {
          field: 'handle',
          read: [
            {
              css: '[data-e2e="user-title"]',
              from: 'text',
              match: String.raw`^@?([\w.]{2,24})$`,
              seen: '2025-12',
            },
          ],
        },
        { field: 'bio', read: [{ css: '[data-e2e="user-bio"]', from: 'text', seen: '2025-12' }] },
        { field: 'website', read: [{ css: '[data-e2e="user-link"]', from: 'text', seen: '2025-12' }] },
      ],
      save: [],
    },
  ],
};

export default data;
