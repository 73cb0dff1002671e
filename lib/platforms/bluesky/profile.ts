import type { TextLimit } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

const upTo = (graphemes: number, bytes: number): readonly TextLimit[] => {
  const read = {
    source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/actor/profile.json',
    checkedAt: '2026-11-27',
  };
  return [
    { unit: 'graphemes', max: graphemes, ...read },
    { unit: 'utf8-bytes', max: bytes, ...read },
  ];
};

/** A profile by DID is one, too, but doesn't say whose. */
const OWN = String.raw`^/profile/(?:(?<handle>(?!did:)[^/?#]+)|did:[^/?#]+)/?(?:[?#]|$)`;

/** Bluesky's profile, and the form that opens over it. */
const data: ProfileData = {
  platform: 'bluesky',
  version: '2026-11-27',
  hands: 'page',
  labels: {},
  fields: [
    { field: 'name', name: 'Display name', control: 'line', limits: upTo(64, 640) },
    { field: 'handle', name: 'Handle', control: 'line', limits: [], fixed: true },
    { field: 'bio', name: 'Description', control: 'lines', limits: upTo(256, 2_560) },
    // These two by API only: no page shows which element is which.
    { field: 'pronouns', name: 'Pronouns', control: 'line', limits: upTo(20, 200) },
    { field: 'website', name: 'Website', control: 'line', limits: [] },
    { field: 'avatar', name: 'Avatar', control: 'picture', limits: [] },
    { field: 'cover', name: 'Banner', control: 'picture', limits: [] },
  ],
  pages: [
    {
      id: 'edit',
      name: 'Edit profile',
      kind: 'edits',
      path: OWN,
      address: 'https://bsky.app/profile/{handle}',
      root: [{ css: '[data-testid="editProfileModal"]', seen: '2026-08' }],
      fields: [
        {
          field: 'name',
          read: [{ css: '[data-testid="editProfileDisplayNameInput"]', from: 'value', seen: '2026-08' }],
          control: [{ css: '[data-testid="editProfileDisplayNameInput"]', seen: '2026-08' }],
        },
        {
          field: 'bio',
          read: [{ css: '[data-testid="editProfileDescriptionInput"]', from: 'value', seen: '2026-08' }],
          control: [{ css: '[data-testid="editProfileDescriptionInput"]', seen: '2026-08' }],
        },
      ],
      save: [{ css: '[data-testid="editProfileSaveBtn"]', seen: '2026-08' }],
    },
    {
      id: 'profile',
      name: 'Profile',
      kind: 'shows',
      path: OWN,
      address: 'https://bsky.app/profile/{handle}',
      root: [{ css: 'body', holds: '[data-testid="profileHeaderDisplayName"]', seen: '2026-08' }],
      fields: [
        {
          field: 'name',
          read: [{ css: '[data-testid="profileHeaderDisplayName"]', from: 'text', seen: '2026-08' }],
        },
        {
          field: 'bio',
          read: [{ css: '[data-testid="profileHeaderDescription"]', from: 'text', seen: '2026-08' }],
        },
      ],
      save: [],
    },
  ],
};

export default data;
