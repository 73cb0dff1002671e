import { NO_FEATURES } from '@/lib/domain/no-features';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, source: string): Limit => ({ max, source, checkedAt: '2026-11-27' });
const WORDS = 'https://lettercounter.org/blog/google-business-profile-character-limit';
const MEDIA = 'https://www.ayrshare.com/docs/media-guidelines';

/** Google Business Profile's own pages: a place's information only. Not those inside of Search, which would be access to everything one looks for. */
const spec: PlatformSpec = {
  id: 'google-business',
  name: 'Google Business Profile',
  publishBy: 'page',
  optionalHosts: ['https://business.google.com/*'],
  text: [{ unit: 'utf16', ...read(1_500, WORDS) }],
  images: {
    count: read(1, MEDIA),
    bytes: read(5_000_000, MEDIA),
    alt: read(1_000, 'https://docs.adaptavist.com/smm/latest/schedule-a-post'),
    types: ['image/jpeg', 'image/png'],
  },
  features: NO_FEATURES,
  postsPerDay: read(5, 'https://publer.com/blog/publer-anti-spam-measures'),
  linkCardWithImages: false,
  langs: read(0, WORDS),
  fold: null,
  identifierExample: 'business.google.com/local/business/1234567890',
  page: {
    hosts: ['https://business.google.com/*'],
    injects: true,
    reply: [{ unit: 'utf16', ...read(4_000, WORDS) }],
    handles: {
      // The number that Google gave the place.
      pattern: /^\d{5,25}$/,
      hosts: ['business.google.com'],
      path: /^\/local\/business\/(?<handle>\d{5,25})(?:[/?#]|$)/,
      profile: 'https://business.google.com/local/business/{handle}/editprofile/info',
      byName: true,
    },
  },
};

export default spec;
