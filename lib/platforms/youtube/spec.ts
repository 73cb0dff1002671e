import { NO_FEATURES } from '@/lib/domain/no-features';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, source: string): Limit => ({ max, source, checkedAt: '2026-11-27' });
const WORDS = 'https://typecount.com/blog/social-media-character-limits';
const THUMBNAILS = 'https://support.google.com/youtube/answer/72431';
const UPLOADS = 'https://support.google.com/youtube/answer/71673';

/** YouTube's own pages: channel customization in Studio only. */
const spec: PlatformSpec = {
  id: 'youtube',
  name: 'YouTube',
  publishBy: 'page',
  optionalHosts: ['https://studio.youtube.com/*'],
  text: [{ unit: 'utf8-bytes', ...read(5_000, WORDS) }],
  images: {
    count: read(1, THUMBNAILS),
    bytes: read(2_000_000, THUMBNAILS),
    alt: read(1_000, 'https://docs.adaptavist.com/smm/latest/schedule-a-post'),
    types: ['image/jpeg', 'image/png'],
  },
  video: {
    count: read(1, UPLOADS),
    bytes: read(256_000_000_000, UPLOADS),
    seconds: read(43_200, UPLOADS),
    types: ['video/mp4', 'video/quicktime', 'video/webm'],
    withImages: false,
  },
  features: NO_FEATURES,
  postsPerDay: read(5, 'https://publer.com/blog/publer-anti-spam-measures'),
  linkCardWithImages: false,
  langs: read(0, WORDS),
  fold: null,
  identifierExample: '@name',
  page: {
    hosts: ['https://studio.youtube.com/*'],
    injects: true,
    reply: [{ unit: 'utf16', ...read(10_000, WORDS) }],
    handles: {
      pattern: /^[\p{L}\p{N}._-]{3,30}$/u,
      hosts: ['youtube.com'],
      path: /^\/@(?<handle>[\p{L}\p{N}._-]{3,30})(?:[/?#]|$)/u,
      profile: 'https://www.youtube.com/@{handle}',
      byName: true,
    },
  },
};

export default spec;
