import type { Limit, PlatformSpec } from '@/lib/domain/platform';

const read = (max: number, page: string): Limit => ({
  max,
  source: `https://docs.joinmastodon.org/${page}`,
  checkedAt: '2026-11-27',
});
const POSTING = 'user/posting/';

/** Mastodon, or any other server that speaks its API. What the account's own server says of itself goes before these numbers (`specOf`). */
const spec: PlatformSpec = {
  id: 'mastodon',
  name: 'Mastodon',
  publishBy: 'api',
  // Anybody may run a server; the one host that holds the account is asked for when the person connects it.
  optionalHosts: ['https://*/*'],
  text: [{ unit: 'mastodon', ...read(500, POSTING) }],
  images: {
    count: read(4, POSTING),
    bytes: read(16_777_216, POSTING),
    alt: read(1_500, POSTING),
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
  },
  video: {
    count: read(1, POSTING),
    bytes: read(103_809_024, POSTING),
    seconds: null,
    types: ['video/mp4', 'video/webm'],
    withImages: false,
  },
  audio: {
    count: read(1, POSTING),
    bytes: read(103_809_024, POSTING),
    seconds: null,
    types: ['audio/mpeg', 'audio/ogg', 'audio/wav', 'audio/flac', 'audio/mp4', 'audio/aac'],
    withImages: false,
  },
  features: {
    thread: true,
    reply: true,
    quote: true,
    warning: true,
    visibility: true,
    poll: true,
    focus: true,
    edit: true,
  },
  postAddress: {
    // Every software has addresses of its own; whether it is a post, the server finds out.
    pattern: /^https:\/\/[^\s/]+\/\S+$/,
    example: 'https://mastodon.social/@name/…',
  },
  poll: {
    options: read(4, POSTING),
    option: read(50, POSTING),
    shortest: 300,
    longest: 2_629_746,
    withMedia: false,
  },
  // What a large scheduler allows itself for an account.
  postsPerDay: {
    max: 25,
    source: 'https://publer.com/blog/publer-anti-spam-measures',
    checkedAt: '2026-11-27',
  },
  linkCardWithImages: true,
  linkInText: true,
  langs: read(1, 'methods/statuses/#create'),
  fold: null,
  signIn: 'own-page',
  identifierExample: '@name@mastodon.social',
  secretHelpUrl: 'https://docs.joinmastodon.org/client/token/',
  page: {
    hosts: 'account-servers',
    injects: true,
    reply: [{ unit: 'mastodon', ...read(500, POSTING) }],
  },
};

export default spec;
