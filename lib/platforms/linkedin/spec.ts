import { NO_FEATURES } from '@/lib/domain/no-features';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, source: string): Limit => ({ max, source, checkedAt: '2026-11-27' });
const POSTS = 'https://docs.postsyncer.com/platforms/linkedin';
const MEDIA = 'https://www.ayrshare.com/docs/media-guidelines';
const FILES = 'https://www.ayrshare.com/docs/media-guidelines/linkedin.md';

/**
 * LinkedIn. Its agreement forbids to "overlay or otherwise modify the Services or their appearance" (8.2,
 * https://www.linkedin.com/legal/user-agreement), so nothing is put into its pages: replies are in the side panel, and copied.
 */
const spec: PlatformSpec = {
  id: 'linkedin',
  name: 'LinkedIn',
  publishBy: 'page',
  optionalHosts: [],
  text: [{ unit: 'utf16', ...read(3_000, POSTS) }],
  images: {
    count: read(9, MEDIA),
    bytes: read(5_000_000, FILES),
    alt: read(1_000, 'https://docs.adaptavist.com/smm/latest/schedule-a-post'),
    types: ['image/jpeg', 'image/png', 'image/gif'],
  },
  video: {
    count: read(1, MEDIA),
    bytes: read(500_000_000, FILES),
    seconds: read(1_800, FILES),
    types: ['video/mp4'],
    withImages: false,
  },
  features: NO_FEATURES,
  postsPerDay: read(10, 'https://publer.com/blog/publer-anti-spam-measures'),
  linkCardWithImages: false,
  linkInText: true,
  langs: read(0, POSTS),
  fold: 210,
  identifierExample: 'linkedin.com/company/name',
  page: {
    hosts: ['https://www.linkedin.com/*'],
    injects: false,
    reply: [
      {
        unit: 'utf16',
        ...read(
          1_250,
          'https://glama.ai/mcp/connectors/com.publora/mcp-server/tools/linkedin_create_comment',
        ),
      },
    ],
    handles: {
      // People and companies may have the same name, so the kind belongs to it.
      pattern: /^(?:in|company|school|showcase)\/[\p{L}\p{N}\-_%]{1,100}$/u,
      hosts: ['linkedin.com'],
      path: /^\/(?<handle>(?:in|company|school|showcase)\/[\p{L}\p{N}\-_%]{1,100})(?:[/?#]|$)/u,
      profile: 'https://www.linkedin.com/{handle}/',
      byName: true,
    },
  },
};

export default spec;
