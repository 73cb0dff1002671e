import type { TextLimit } from '@/lib/domain/platform';
import type { PlacedField, ProfileData, ProfilePage } from '@/lib/domain/profile-data';
import type { FieldId } from '@/lib/domain/company';

const upTo = (max: number): readonly TextLimit[] => [
  {
    unit: 'utf16',
    max,
    source: 'https://text-case.com/blog/social-media-character-limits',
    checkedAt: '2026-11-27',
  },
];

const NO_NAME = String.raw`(?!(?:groups|watch|events|marketplace|gaming|sharer|share|photo|reel|stories|people|pages|\w+\.php)(?:[/?#]|$))`;

/** Paths of a part of "About", of a vanity name or of a number. */
const part = (id: string): string =>
  String.raw`^/(?:${NO_NAME}(?<handle>[A-Za-z\d.]{5,75})/${id}/?(?:[?#]|$)|profile\.php\?(?=[^#]*\bsk=${id}\b)[^#]*\bid=(?<handle>\d+))`;

const taught = (...fields: readonly FieldId[]): readonly PlacedField[] =>
  fields.map((field) => ({ field, read: [] }));

/** Each part of "About" draws its fields only where it is in front. */
const about = (id: string, name: string, fields: readonly PlacedField[]): ProfilePage => ({
  id,
  name,
  kind: 'edits',
  path: part(id),
  address: `https://www.facebook.com/{handle}/${id}`,
  root: [{ css: 'body', seen: '2026-07' }],
  fields,
  save: [],
});

/** Facebook: where Pages and people keep what they say of themselves. No form of it was ever seen from near, so the person shows each field once. */
const data: ProfileData = {
  platform: 'facebook',
  version: '2026-11-27',
  hands: 'taught',
  labels: {},
  fields: [
    { field: 'name', name: 'Page name', control: 'line', limits: upTo(75) },
    { field: 'handle', name: 'Username', control: 'line', limits: [] },
    { field: 'bio', name: 'Intro', control: 'lines', limits: upTo(101) },
    { field: 'category', name: 'Category', control: 'typeahead', limits: [] },
    { field: 'website', name: 'Website', control: 'line', limits: [] },
    { field: 'email', name: 'Email', control: 'line', limits: [] },
    { field: 'phone', name: 'Phone', control: 'line', limits: [] },
    { field: 'address-street', name: 'Address', control: 'line', limits: [] },
    { field: 'address-city', name: 'City/town', control: 'typeahead', limits: [] },
    { field: 'address-postal-code', name: 'ZIP code', control: 'line', limits: [] },
    { field: 'hours', name: 'Hours', control: 'hours', limits: [] },
    { field: 'imprint', name: 'Impressum', control: 'lines', limits: [] },
    { field: 'privacy', name: 'Privacy policy', control: 'line', limits: [] },
    { field: 'avatar', name: 'Profile picture', control: 'picture', limits: [] },
    { field: 'cover', name: 'Cover photo', control: 'picture', limits: [] },
  ],
  pages: [
    about(
      'directory_contact_info',
      'About: contact info',
      taught('email', 'phone', 'website', 'address-street', 'address-city', 'address-postal-code'),
    ),
    about('directory_intro', 'About: intro', taught('name', 'bio', 'category')),
    about('directory_basic_info', 'About: basic info', taught('address-street', 'address-city', 'hours')),
    about('directory_links', 'About: links', taught('website')),
    about('directory_category', 'About: category', taught('category')),
    about('directory_privacy_and_legal_info', 'About: privacy and legal info', taught('imprint', 'privacy')),
    {
      id: 'profile',
      name: 'Profile',
      kind: 'shows',
      path: String.raw`^/(?:${NO_NAME}(?<handle>[A-Za-z\d.]{5,75})/?(?:[?#]|$)|profile\.php\?(?![^#]*\bsk=)[^#]*\bid=(?<handle>\d+))`,
      address: 'https://www.facebook.com/{handle}',
      root: [{ css: '[role="main"]', holds: 'h1', seen: '2025-07' }],
      fields: [{ field: 'name', read: [{ css: 'h1', from: 'text', seen: '2025-07' }] }],
      save: [],
    },
  ],
};

export default data;
