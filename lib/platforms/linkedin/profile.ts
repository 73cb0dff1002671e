import type { TextLimit } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

const upTo = (max: number): readonly TextLimit[] => [
  {
    unit: 'utf16',
    max,
    source: 'https://clearviewsocial.com/blog/guide-linkedin-character-counts-limits',
    checkedAt: '2026-11-27',
  },
];

/** LinkedIn forbids that anything is put into its pages: nothing is read or filled there, the side panel copies. */
const data: ProfileData = {
  platform: 'linkedin',
  version: '2026-11-27',
  hands: 'copy',
  labels: {},
  fields: [
    { field: 'name', name: 'Name', control: 'line', limits: upTo(100) },
    { field: 'handle', name: 'Public URL', control: 'line', limits: [] },
    { field: 'bio', name: 'About', control: 'lines', limits: upTo(2_000) },
    { field: 'category', name: 'Industry', control: 'typeahead', limits: [] },
    { field: 'website', name: 'Website', control: 'line', limits: upTo(256) },
    { field: 'phone', name: 'Phone', control: 'line', limits: upTo(25) },
    { field: 'address', name: 'Location', control: 'lines', limits: [] },
    { field: 'founded', name: 'Year founded', control: 'line', limits: [] },
    { field: 'hashtags', name: 'Hashtags', control: 'list', limits: [], items: 3 },
    { field: 'avatar', name: 'Logo', control: 'picture', limits: [] },
    { field: 'cover', name: 'Cover image', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'profile',
      name: 'Page',
      kind: 'shows',
      path: String.raw`^/(?<handle>(?:in|company|school|showcase)/[\p{L}\p{N}\-_%]{1,100})/?(?:[?#]|$)`,
      address: 'https://www.linkedin.com/{handle}/',
      root: [],
      fields: [],
      save: [],
    },
  ],
};

export default data;
