import type { TextLimit } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

/** As the form's own fields count (`maxlength`). */
const upTo = (max: number): readonly TextLimit[] => [
  {
    unit: 'utf16',
    max,
    source: 'https://glama.ai/mcp/servers/Dishant27/twitter-mcp/tools/update_profile',
    checkedAt: '2026-11-27',
  },
];

const FORM = 'input[name="displayName"], textarea[name="description"]';

/** X's profile and its form at `/settings/profile`, which opens as a dialog. */
const data: ProfileData = {
  platform: 'x',
  version: '2026-11-27',
  hands: 'page',
  labels: {},
  fields: [
    { field: 'name', name: 'Name', control: 'line', limits: upTo(50) },
    {
      field: 'handle',
      name: 'Username',
      control: 'line',
      limits: [
        {
          unit: 'utf16',
          max: 15,
          source: 'https://help.x.com/en/managing-your-account/x-username-rules',
          checkedAt: '2026-11-27',
        },
      ],
      fixed: true,
    },
    { field: 'bio', name: 'Bio', control: 'lines', limits: upTo(160) },
    { field: 'address-city', name: 'Location', control: 'line', limits: upTo(30) },
    { field: 'website', name: 'Website', control: 'line', limits: upTo(100) },
    { field: 'category', name: 'Category', control: 'choice', limits: [], fixed: true },
    { field: 'avatar', name: 'Profile photo', control: 'picture', limits: [] },
    { field: 'cover', name: 'Banner', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'edit',
      name: 'Edit profile',
      kind: 'edits',
      path: String.raw`^/settings/profile/?(?:[?#]|$)`,
      address: 'https://x.com/settings/profile',
      root: [
        { css: '[role="dialog"]', holds: FORM, seen: '2026-02' },
        { css: '[aria-modal="true"]', holds: FORM, seen: '2026-02' },
      ],
      fields: [
        {
          field: 'name',
          read: [{ css: 'input[name="displayName"]', from: 'value', seen: '2026-02' }],
          control: [{ css: 'input[name="displayName"]', seen: '2026-02' }],
        },
        {
          field: 'bio',
          read: [{ css: 'textarea[name="description"]', from: 'value', seen: '2026-02' }],
          control: [{ css: 'textarea[name="description"]', seen: '2026-02' }],
        },
        {
          field: 'address-city',
          read: [{ css: 'input[name="location"]', from: 'value', seen: '2026-02' }],
          control: [{ css: 'input[name="location"]', seen: '2026-02' }],
        },
        {
          field: 'website',
          read: [{ css: 'input[name="url"]', from: 'value', seen: '2026-02' }],
          control: [{ css: 'input[name="url"]', seen: '2026-02' }],
        },
      ],
      save: [{ css: '[data-testid="Profile_Save_Button"]', seen: '2026-02' }],
    },
    {
      id: 'profile',
      name: 'Profile',
      kind: 'shows',
      path: String.raw`^/(?!(?:home|i|intent|search|settings|explore|messages|notifications|compose|jobs|tos|privacy)(?:[/?#]|$))(?<handle>\w{1,15})/?(?:[?#]|$)`,
      address: 'https://x.com/{handle}',
      root: [{ css: 'main', holds: '[data-testid="UserName"]', seen: '2026-08' }],
      fields: [
        {
          field: 'name',
          read: [
            {
              css: '[data-testid="UserName"]',
              from: 'text',
              match: String.raw`^([^\n]+)\n+@\w`,
              seen: '2026-08',
            },
          ],
        },
        {
          field: 'handle',
          read: [
            {
              css: '[data-testid="UserName"]',
              from: 'text',
              match: String.raw`\n@(\w{1,15})(?:\s|$)`,
              seen: '2026-08',
            },
          ],
        },
        { field: 'bio', read: [{ css: '[data-testid="UserDescription"]', from: 'text', seen: '2026-08' }] },
        {
          field: 'address-city',
          read: [{ css: '[data-testid="UserLocation"]', from: 'text', seen: '2026-08' }],
        },
        { field: 'website', read: [{ css: '[data-testid="UserUrl"]', from: 'text', seen: '2026-08' }] },
        {
          field: 'category',
          read: [{ css: '[data-testid="UserProfessionalCategory"]', from: 'text', seen: '2026-08' }],
        },
      ],
      save: [],
    },
  ],
};

export default data;
