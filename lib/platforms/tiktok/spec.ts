import { NO_FEATURES } from '@/lib/domain/no-features';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, source: string): Limit => ({ max, source, checkedAt: '2026-11-27' });
const WORDS = 'https://text-case.com/blog/social-media-character-limits';
const MEDIA = 'https://www.ayrshare.com/docs/media-guidelines';

/** TikTok's own pages: profiles only. */
const spec: PlatformSpec = {
  id: 'tiktok',
  name: 'TikTok',
  publishBy: 'page',
  optionalHosts: ['https://www.tiktok.com/*'],
  text: [{ unit: 'utf16', ...read(2_200, WORDS) }],
  images: {
    count: read(35, MEDIA),
    bytes: read(20_000_000, MEDIA),
    alt: read(1_000, 'https://docs.adaptavist.com/smm/latest/schedule-a-post'),
    types: ['image/jpeg', 'image/webp'],
  },
  video: {
    count: read(1, MEDIA),
    bytes: read(4_000_000_000, MEDIA),
    seconds: read(600, MEDIA),
    types: ['video/mp4', 'video/quicktime', 'video/webm'],
    withImages: false,
  },
  features: NO_FEATURES,
  postsPerDay: read(15, 'https://publer.com/blog/publer-anti-spam-measures'),
  linkCardWithImages: false,
  langs: read(0, WORDS),
  fold: null,
  identifierExample: '@name',
  page: {
    hosts: ['https://www.tiktok.com/*'],
    injects: true,
    reply: [{ unit: 'utf16', ...read(150, WORDS) }],
    handles: {
      pattern: /^(?!.*\.$)[\w.]{2,24}$/,
      hosts: ['tiktok.com'],
      path: /^\/@(?<handle>[\w.]{2,24})(?:[/?#]|$)/,
      profile: 'https://www.tiktok.com/@{handle}',
    },
  },
};

export default spec;
