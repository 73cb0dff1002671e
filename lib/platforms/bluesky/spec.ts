import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const lexicon = (name: string, max: number): Limit => ({
  max,
  source: `https://github.com/bluesky-social/atproto/blob/main/lexicons/${name}.json`,
  checkedAt: '2026-11-24',
});

/** What the network's own app holds itself to. */
const app = {
  source: 'https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts',
  checkedAt: '2026-11-27',
};

/** Bluesky, or any other AT Protocol server: what a post may hold stands in the lexicons. */
const spec: PlatformSpec = {
  id: 'bluesky',
  name: 'Bluesky',
  publishBy: 'api',
  // Any PDS may hold the account; the one host that does is asked for when the person connects it.
  optionalHosts: ['https://*/*'],
  text: [
    { unit: 'graphemes', ...lexicon('app/bsky/feed/post', 300) },
    { unit: 'utf8-bytes', ...lexicon('app/bsky/feed/post', 3_000) },
  ],
  images: {
    count: lexicon('app/bsky/embed/images', 4),
    bytes: lexicon('app/bsky/embed/images', 2_000_000),
    // The lexicon has no limit; the app's own editor stops here.
    alt: { ...app, max: 2_000 },
    // A GIF is taken, and shown as its first frame.
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
  },
  // Measured against the lexicon of @atproto/pds 0.5.35, which names the older bound, too: 100 MB until 2026.
  video: {
    count: lexicon('app/bsky/embed/video', 1),
    bytes: lexicon('app/bsky/embed/video', 300_000_000),
    seconds: { ...app, max: 600 },
    types: ['video/mp4'],
    withImages: false,
  },
  filmHosts: ['https://video.bsky.app'],
  features: {
    thread: true,
    reply: true,
    quote: true,
    warning: false,
    visibility: false,
    poll: false,
    focus: false,
    edit: false,
  },
  postAddress: {
    pattern:
      /^(?:https:\/\/[^\s/]+\/profile\/(?<author>[^\s/?#]+)\/post\/|at:\/\/[^\s/]+\/app\.bsky\.feed\.post\/)[\w.~:-]+\/?(?:[?#]\S*)?$/,
    example: 'https://bsky.app/profile/name.bsky.social/post/…',
  },
  // publer.com/blog has no cap for Bluesky; the network's own bound is 35,000 points a day, 2 a post. Ours is for the reader's sake.
  postsPerDay: {
    max: 50,
    source: 'https://docs.bsky.app/docs/advanced-guides/rate-limits',
    checkedAt: '2026-11-27',
  },
  linkCardWithImages: false,
  langs: lexicon('app/bsky/feed/post', 3),
  fold: null,
  identifierExample: 'name.bsky.social',
  secretHelpUrl: 'https://bsky.app/settings/app-passwords',
  page: {
    hosts: ['https://bsky.app/*'],
    injects: true,
    reply: [{ unit: 'graphemes', ...lexicon('app/bsky/feed/post', 300) }],
  },
};

export default spec;
