import { NO_FEATURES } from '@/lib/domain/no-features';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, source: string): Limit => ({ max, source, checkedAt: '2026-11-27' });
const COUNTING = 'https://docs.x.com/fundamentals/counting-characters';
const MEDIA = 'https://www.ayrshare.com/docs/media-guidelines/x-twitter';

/** X, in its own pages: publishing through its API costs money for each post. */
const spec: PlatformSpec = {
  id: 'x',
  name: 'X',
  publishBy: 'page',
  optionalHosts: ['https://x.com/*'],
  // Accounts that pay may write more; which ones do can't be seen from outside.
  text: [{ unit: 'weighted', ...read(280, COUNTING) }],
  images: {
    count: read(4, MEDIA),
    bytes: read(5_000_000, MEDIA),
    alt: read(1_000, 'https://docs.adaptavist.com/smm/latest/schedule-a-post'),
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
  },
  video: {
    count: read(1, MEDIA),
    bytes: read(512_000_000, MEDIA),
    seconds: read(140, MEDIA),
    types: ['video/mp4', 'video/quicktime'],
    withImages: false,
  },
  features: NO_FEATURES,
  postsPerDay: read(25, 'https://publer.com/blog/publer-anti-spam-measures'),
  linkCardWithImages: false,
  linkInText: true,
  langs: read(0, COUNTING),
  fold: null,
  identifierExample: '@name',
  page: {
    hosts: ['https://x.com/*'],
    injects: true,
    reply: [{ unit: 'weighted', ...read(280, COUNTING) }],
    handles: {
      // https://help.x.com/en/managing-your-account/x-username-rules; a few old accounts have shorter ones than four.
      pattern: /^\w{1,15}$/,
      hosts: ['x.com', 'twitter.com'],
      path: /^\/@?(?!(?:home|i|intent|search|settings|explore|messages|notifications|compose)(?:\/|$))(?<handle>\w{1,15})(?:[/?#]|$)/,
      profile: 'https://x.com/{handle}',
    },
  },
};

export default spec;
