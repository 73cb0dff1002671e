import type { TextLimit } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

/** Of Mastodon itself. Other software, and other servers, may have others. */
const read = { source: 'https://docs.joinmastodon.org/user/profile/', checkedAt: '2026-11-27' };
const NAME: readonly TextLimit[] = [{ unit: 'graphemes', max: 30, ...read }];
const NOTE: readonly TextLimit[] = [{ unit: 'mastodon', max: 500, ...read }];
const ROW: readonly TextLimit[] = [{ unit: 'graphemes', max: 255, ...read }];

/** Rows of a label and what it is for. Three ways, so that a row which one of them misses is missed by no more than that one. */
const FIELD = 'account[fields_attributes]';
const ROWS = [
  { css: `.row:has(> * input[name^="${FIELD}"])`, seen: '2026-04' },
  { css: `div:has(> div > input[name^="${FIELD}"][name$="[value]"])`, seen: '2026-04' },
  { css: 'div:has(> div > input[id^="account_fields_attributes_"][id$="_value"])', seen: '2026-04' },
];

/** A dialog of the newer editor: one for each part of the profile. What it changes has the dialog's title for its name. */
const DIALOG = ':is(.modal-root__modal, [role="dialog"])';
const ONE_LINE = 'input[aria-labelledby]:not([type="checkbox"], [type="file"])';
const SAVE = [
  { css: 'button[type="submit"]', seen: '2026-08' },
  { css: '.safety-action-modal__actions button:last-child', seen: '2026-08' },
];

/** Mastodon's profile and both of its forms: `/profile/edit` of 4.6 and later, `/settings/profile` of older servers. */
const data: ProfileData = {
  platform: 'mastodon',
  version: '2026-11-27',
  hands: 'page',
  labels: {},
  fields: [
    { field: 'name', name: 'Display name', control: 'line', limits: NAME },
    { field: 'handle', name: 'Username', control: 'line', limits: [], fixed: true },
    { field: 'bio', name: 'Bio', control: 'lines', limits: NOTE },
    { field: 'links', name: 'Extra fields', control: 'list', limits: ROW, items: 4 },
    { field: 'avatar', name: 'Profile picture', control: 'picture', limits: [] },
    { field: 'cover', name: 'Header', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'settings',
      name: 'Edit profile (settings)',
      kind: 'edits',
      path: String.raw`^/settings/profile/?(?:[?#]|$)`,
      address: '{server}/settings/profile',
      root: [
        { css: 'form#edit_profile', seen: '2026-04' },
        { css: 'form[action="/settings/profile"]', seen: '2026-04' },
      ],
      // The page draws no menu of the person's own; but it gives the link that a website must have to be theirs.
      owner: {
        handle: [
          {
            css: '.input-copy input[readonly]',
            from: 'value',
            match: String.raw`/@([\w.-]+)"`,
            seen: '2026-04',
          },
        ],
        name: [],
      },
      fields: [
        {
          field: 'name',
          read: [{ css: 'input[name="account[display_name]"]', from: 'value', seen: '2026-04' }],
          control: [{ css: 'input[name="account[display_name]"]', seen: '2026-04' }],
        },
        {
          field: 'bio',
          read: [{ css: 'textarea[name="account[note]"]', from: 'value', seen: '2026-04' }],
          control: [{ css: 'textarea[name="account[note]"]', seen: '2026-04' }],
        },
        {
          field: 'links',
          read: ROWS.map((row) => ({ ...row, from: 'value' })),
          control: ROWS,
        },
      ],
      save: [{ css: '.actions button[type="submit"]', seen: '2026-04' }],
    },
    {
      id: 'edit-name',
      name: 'Edit profile: name',
      kind: 'edits',
      path: String.raw`^/profile/edit/?(?:[?#]|$)`,
      address: '{server}/profile/edit',
      root: [{ css: `${DIALOG}:not(:has(textarea))`, holds: ONE_LINE, seen: '2026-08' }],
      fields: [
        {
          field: 'name',
          read: [{ css: ONE_LINE, from: 'value', seen: '2026-08' }],
          control: [{ css: ONE_LINE, seen: '2026-08' }],
        },
      ],
      save: SAVE,
    },
    {
      id: 'edit-bio',
      name: 'Edit profile: bio',
      kind: 'edits',
      path: String.raw`^/profile/edit/?(?:[?#]|$)`,
      address: '{server}/profile/edit',
      root: [{ css: DIALOG, holds: 'textarea[aria-labelledby]', seen: '2026-08' }],
      fields: [
        {
          field: 'bio',
          read: [{ css: 'textarea[aria-labelledby]', from: 'value', seen: '2026-08' }],
          control: [{ css: 'textarea[aria-labelledby]', seen: '2026-08' }],
        },
      ],
      save: SAVE,
    },
    {
      id: 'profile',
      name: 'Profile',
      kind: 'shows',
      path: String.raw`^/@(?<handle>[\w.-]+(?:@[\w.-]+)?)/?(?:[?#]|$)`,
      address: '{server}/@{handle}',
      root: [{ css: '.account__header, .public-account-header', seen: '2026-08' }],
      fields: [
        {
          field: 'name',
          read: [
            { css: '.account__header__tabs__name .display-name__html', from: 'text', seen: '2026-08' },
            { css: '.account__header__tabs__name h1 > span:first-child', from: 'text', seen: '2024-02' },
          ],
        },
        {
          field: 'bio',
          read: [{ css: '.account__header__content', from: 'text', seen: '2026-08' }],
        },
        {
          field: 'links',
          // The first tells since when the account is there.
          read: [{ css: '.account__header__fields dl:not(:first-child)', from: 'text', seen: '2026-08' }],
        },
      ],
      save: [],
    },
  ],
};

export default data;
