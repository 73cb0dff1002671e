import { NO_FEATURES } from '@/lib/domain/no-features';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, source: string): Limit => ({ max, source, checkedAt: '2026-11-27' });
const MEDIA =
  'https://helpx.adobe.com/express/web/publish-and-share/schedule-manage-posts/media-specifications.html';

/** Instagram's own pages. */
const spec: PlatformSpec = {
  id: 'instagram',
  name: 'Instagram',
  publishBy: 'page',
  optionalHosts: ['https://www.instagram.com/*'],
  text: [{ unit: 'utf16', ...read(2_200, MEDIA) }],
  images: {
    count: read(10, MEDIA),
    bytes: read(8_000_000, MEDIA),
    alt: read(1_000, 'https://docs.adaptavist.com/smm/latest/schedule-a-post'),
    types: ['image/jpeg', 'image/png'],
  },
  video: {
    count: read(1, MEDIA),
    bytes: read(100_000_000, MEDIA),
    seconds: read(60, MEDIA),
    types: ['video/mp4', 'video/quicktime'],
    withImages: true,
  },
  features: NO_FEATURES,
  postsPerDay: read(15, 'https://publer.com/blog/publer-anti-spam-measures'),
  linkCardWithImages: false,
  langs: read(0, MEDIA),
  fold: 125,
  identifierExample: '@name',
  page: {
    hosts: ['https://www.instagram.com/*'],
    injects: true,
    reply: [
      { unit: 'utf16', ...read(2_200, 'https://tinygrab.com/is-there-a-character-limit-on-instagram') },
    ],
    handles: {
      pattern: /^(?!.*\.\.)(?!\.)[a-z\d._]{1,30}(?<!\.)$/i,
      hosts: ['instagram.com'],
      path: /^\/(?!(?:p|reel|reels|stories|explore|accounts|direct|tv)(?:\/|$))(?<handle>[a-z\d._]{1,30})(?:[/?#]|$)/i,
      profile: 'https://www.instagram.com/{handle}/',
    },
  },
};

export default spec;
