import type { ProfileData } from '@/lib/domain/profile-data';

const limit = (max: number) => ({
  unit: 'utf16' as const,
  max,
  source: 'https://net.example/help',
  checkedAt: '2026-11-27',
});
const at = (css: string) => [{ css, from: 'value', seen: '2026-11' }];

/** A network with a form for texts, another page for the address, and a profile that shows it all. */
export const profile: ProfileData = {
  platform: 'net',
  version: '2026-11-27',
  hands: 'page',
  labels: {},
  fields: [
    { field: 'website', name: 'Website', control: 'line', limits: [limit(100)] },
    { field: 'phone', name: 'Phone', control: 'line', limits: [limit(25)] },
    { field: 'bio', name: 'Intro', control: 'lines', limits: [limit(101)] },
    { field: 'hours', name: 'Hours', control: 'hours', limits: [] },
    { field: 'category', name: 'Category', control: 'choice', limits: [], fixed: true },
    { field: 'address', name: 'Address', control: 'lines', limits: [] },
    { field: 'avatar', name: 'Profile photo', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'edit',
      name: 'Contact info',
      kind: 'edits',
      path: '^/settings/profile$',
      address: 'https://net.example/settings/profile',
      root: [],
      fields: (['website', 'phone', 'bio', 'hours', 'category', 'avatar'] as const).map((field) => ({
        field,
        read: at(`[name="${field}"]`),
      })),
      save: [],
    },
    {
      id: 'basic',
      name: 'Basic info',
      kind: 'edits',
      path: '^/settings/basic$',
      address: 'https://net.example/settings/basic',
      root: [],
      fields: [{ field: 'address', read: at('[name="address"]') }],
      save: [],
    },
    {
      id: 'profile',
      name: 'Profile',
      kind: 'shows',
      path: '^/(?<handle>[a-z]+)$',
      address: 'https://net.example/{handle}',
      root: [],
      fields: (['website', 'phone', 'bio'] as const).map((field) => ({ field, read: at(`.${field}`) })),
      save: [],
    },
  ],
};
