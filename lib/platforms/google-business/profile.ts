import type { TextLimit } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

const upTo = (max: number): readonly TextLimit[] => [
  {
    unit: 'utf16',
    max,
    source: 'https://lettercounter.org/blog/google-business-profile-character-limit',
    checkedAt: '2026-11-27',
  },
];

/** Google Business Profile: no form of it was ever seen from near, so the person shows each field once. The address says which place it is of. */
const data: ProfileData = {
  platform: 'google-business',
  version: '2026-11-27',
  hands: 'taught',
  labels: {},
  fields: [
    { field: 'name', name: 'Business name', control: 'line', limits: upTo(100) },
    { field: 'category', name: 'Business category', control: 'typeahead', limits: [] },
    { field: 'bio', name: 'Description', control: 'lines', limits: upTo(750) },
    { field: 'founded', name: 'Opening date', control: 'line', limits: [] },
    { field: 'phone', name: 'Phone number', control: 'line', limits: [] },
    { field: 'website', name: 'Website', control: 'line', limits: [] },
    { field: 'address-street', name: 'Street address', control: 'line', limits: [] },
    { field: 'address-postal-code', name: 'Postal code', control: 'line', limits: [] },
    { field: 'address-city', name: 'City', control: 'line', limits: [] },
    { field: 'service-area', name: 'Service area', control: 'typeahead', limits: [] },
    { field: 'hours', name: 'Hours', control: 'hours', limits: [] },
    { field: 'avatar', name: 'Logo', control: 'picture', limits: [] },
    { field: 'cover', name: 'Cover photo', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'info',
      name: 'Business information',
      kind: 'edits',
      path: String.raw`^/local/business/(?<handle>\d{5,25})/editprofile(?:[/?#]|$)`,
      address: 'https://business.google.com/local/business/{handle}/editprofile/info',
      root: [{ css: 'body', seen: '2026-09' }],
      fields: [
        { field: 'name', read: [] },
        { field: 'category', read: [] },
        { field: 'bio', read: [] },
        { field: 'founded', read: [] },
        { field: 'phone', read: [] },
        { field: 'website', read: [] },
        { field: 'address-street', read: [] },
        { field: 'address-postal-code', read: [] },
        { field: 'address-city', read: [] },
        { field: 'service-area', read: [] },
        { field: 'hours', read: [] },
      ],
      save: [],
    },
  ],
};

export default data;
