import type { ProfileData } from '@/lib/domain/profile-data';

/** Threads: nothing is known of its form, which opens over the profile, so the person shows each field once. */
const data: ProfileData = {
  platform: 'threads',
  version: '2026-11-27',
  hands: 'taught',
  labels: {},
  fields: [
    { field: 'name', name: 'Name', control: 'line', limits: [] },
    { field: 'handle', name: 'Username', control: 'line', limits: [], fixed: true },
    {
      field: 'bio',
      name: 'Bio',
      control: 'lines',
      limits: [
        {
          unit: 'utf16',
          max: 150,
          source: 'https://typecount.com/blog/social-media-character-limits',
          checkedAt: '2026-11-27',
        },
      ],
    },
    { field: 'links', name: 'Links', control: 'list', limits: [] },
    { field: 'avatar', name: 'Profile picture', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'profile',
      name: 'Profile',
      kind: 'edits',
      path: String.raw`^/@(?<handle>[A-Za-z\d._]{1,30})/?(?:[?#]|$)`,
      address: 'https://www.threads.com/@{handle}',
      root: [{ css: 'body', seen: '2026-01' }],
      fields: [
        { field: 'name', read: [] },
        { field: 'bio', read: [] },
        { field: 'links', read: [] },
      ],
      save: [],
    },
  ],
};

export default data;
