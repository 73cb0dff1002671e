import { NO_FEATURES } from '@/lib/domain/no-features';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, source: string): Limit => ({ max, source, checkedAt: '2026-11-27' });
const WORDS = 'https://www.ayrshare.com/docs/apis/post/social-networks/pinterest';
const MEDIA = 'https://www.ayrshare.com/docs/media-guidelines';

/** Pinterest's own pages: settings only. */
const spec: PlatformSpec = {
  id: 'pinterest',
  name: 'Pinterest',
  publishBy: 'page',
  optionalHosts: ['https://www.pinterest.com/*'],
  text: [{ unit: 'utf16', ...read(500, WORDS) }],
  images: {
    count: read(5, MEDIA),
    bytes: read(10_000_000, MEDIA),
    alt: read(500, WORDS),
    types: ['image/jpeg', 'image/png'],
  },
  features: NO_FEATURES,
  postsPerDay: read(25, 'https://publer.com/blog/publer-anti-spam-measures'),
  linkCardWithImages: false,
  langs: read(0, WORDS),
  fold: null,
  identifierExample: 'name',
  page: {
    hosts: ['https://www.pinterest.com/*'],
    injects: true,
    reply: [{ unit: 'utf16', ...read(500, 'https://typecount.com/blog/social-media-character-limits') }],
    handles: {
      pattern: /^\w{3,30}$/,
      hosts: ['pinterest.com'],
      path: /^\/(?!(?:pin|search|ideas|settings|news|today|login|business|categories|videos)(?:[/?#]|$))(?<handle>\w{3,30})(?:[/?#]|$)/,
      profile: 'https://www.pinterest.com/{handle}/',
    },
  },
};

export default spec;
