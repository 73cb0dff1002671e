import { NO_FEATURES } from '@/lib/domain/no-features';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, source: string): Limit => ({ max, source, checkedAt: '2026-11-27' });
const WORDS = 'https://typecount.com/blog/facebook-post-character-limit';
const MEDIA =
  'https://helpx.adobe.com/express/web/publish-and-share/schedule-manage-posts/media-specifications.html';

/** Facebook's own pages: people, Pages and groups. */
const spec: PlatformSpec = {
  id: 'facebook',
  name: 'Facebook',
  publishBy: 'page',
  optionalHosts: ['https://www.facebook.com/*'],
  text: [{ unit: 'utf16', ...read(63_206, WORDS) }],
  images: {
    count: read(10, MEDIA),
    bytes: read(4_000_000, MEDIA),
    alt: read(1_000, 'https://docs.adaptavist.com/smm/latest/schedule-a-post'),
    types: ['image/jpeg', 'image/png', 'image/gif'],
  },
  video: {
    count: read(1, MEDIA),
    bytes: read(1_000_000_000, MEDIA),
    seconds: null,
    types: ['video/mp4', 'video/quicktime'],
    withImages: false,
  },
  features: NO_FEATURES,
  postsPerDay: read(12, 'https://publer.com/blog/publer-anti-spam-measures'),
  linkCardWithImages: false,
  linkInText: true,
  langs: read(0, WORDS),
  fold: 477,
  identifierExample: 'facebook.com/your.page',
  page: {
    hosts: ['https://www.facebook.com/*'],
    injects: true,
    reply: [{ unit: 'utf16', ...read(8_000, WORDS) }],
    handles: {
      // A vanity name, or the number that every profile and Page has.
      pattern: /^[a-z\d.]{5,75}$/i,
      hosts: ['facebook.com', 'fb.com'],
      path: /^\/(?:profile\.php\?(?:[^#]*&)?id=(?<id>\d+)|(?:people|pages)\/[^/?#]+\/(?<number>\d+)|(?!(?:groups|watch|events|marketplace|gaming|sharer|share|photo|reel|stories|permalink\.php|story\.php|photo\.php)\b)(?<handle>[a-z\d.]{5,75}))(?:[/?#&]|$)/i,
      profile: 'https://www.facebook.com/{handle}',
      byName: true,
      ignoresDots: true, // Facebook's help on user names: neither dots nor capitals count.
    },
  },
};

export default spec;
