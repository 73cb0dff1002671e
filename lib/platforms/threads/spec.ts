import { NO_FEATURES } from '@/lib/domain/no-features';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, source: string): Limit => ({ max, source, checkedAt: '2026-11-27' });
const POSTS = 'https://developers.facebook.com/documentation/threads/posts';
const MEDIA = 'https://docs.getlate.dev/resources/media-guidelines/threads';

/** Threads' own pages. */
const spec: PlatformSpec = {
  id: 'threads',
  name: 'Threads',
  publishBy: 'page',
  optionalHosts: ['https://www.threads.com/*'],
  text: [{ unit: 'threads', ...read(500, POSTS) }],
  images: {
    count: read(20, MEDIA),
    bytes: read(8_000_000, MEDIA),
    alt: read(1_000, 'https://docs.adaptavist.com/smm/latest/schedule-a-post'),
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
  },
  video: {
    count: read(1, MEDIA),
    bytes: read(1_000_000_000, MEDIA),
    seconds: read(300, MEDIA),
    types: ['video/mp4', 'video/quicktime'],
    withImages: true,
  },
  features: NO_FEATURES,
  postsPerDay: read(15, 'https://publer.com/blog/publer-anti-spam-measures'),
  linkCardWithImages: false,
  linkInText: true,
  langs: read(0, POSTS),
  fold: null,
  identifierExample: '@name',
  page: {
    hosts: ['https://www.threads.com/*'],
    injects: true,
    reply: [{ unit: 'threads', ...read(500, POSTS) }],
    handles: {
      // The same names as on Instagram.
      pattern: /^(?!.*\.\.)(?!\.)[a-z\d._]{1,30}(?<!\.)$/i,
      hosts: ['threads.com', 'threads.net'],
      path: /^\/@(?<handle>[a-z\d._]{1,30})(?:[/?#]|$)/i,
      profile: 'https://www.threads.com/@{handle}',
    },
  },
};

export default spec;
