import type { BoxData, Candidate, ItemData, PageData } from '@/lib/domain/page-data';

/** A link by DID shows no handle. */
const HANDLE = String.raw`/profile/(?!did:)([^/?#]+)`;

const POST: ItemData = {
  item: [
    { css: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]', seen: '2026-08' },
    { css: '[role="link"][tabindex="0"]', holds: '[data-testid="postText"]', seen: '2026-08' },
  ],
  author: {
    handle: [{ css: 'a[href*="/profile/"]', from: 'href', match: HANDLE, seen: '2026-08' }],
    name: [
      { css: 'a[dir="auto"][href*="/profile/"]:not([href*="/post/"])', from: 'text', seen: '2026-08' },
      { css: 'a[href*="/profile/"]:not([href*="/post/"], :has(img))', from: 'text', seen: '2026-06' },
    ],
  },
  text: [
    { css: '[data-testid="postText"]', from: 'text', seen: '2026-08' },
    { css: '[data-testid="contentHider-post"] > [dir="auto"]', from: 'text', seen: '2026-06' },
  ],
  permalink: [
    {
      css: 'a[href*="/post/"][aria-label]',
      from: 'href',
      match: String.raw`^([^?#]*/post/\w+)`,
      seen: '2026-08',
    },
  ],
};

/** What the composer shows of the post that is answered: picture, name, handle and words, without a link. */
const QUOTE = 'div:has(> img):not([role], [data-testid])';

/** The words beside the picture; a picture that is attached stands in the dialog itself. */
const QUOTED = 'div:not([role], [data-testid]) > img + div';

const ANSWERED: ItemData = {
  item: [
    { css: QUOTE, holds: '[dir="auto"]', seen: '2026-06' },
    { css: ':not([data-testid], [role]):has(> img + div)', holds: '[dir="auto"]', seen: '2026-06' },
  ],
  author: {
    handle: [{ css: 'img + div', from: 'text', match: String.raw`@([a-z\d.-]+\.[a-z]+)`, seen: '2026-06' }],
    name: [
      { css: 'b[dir="auto"]', from: 'text', seen: '2026-06' },
      { css: 'img + div > :first-child', from: 'text', seen: '2026-06' },
    ],
  },
  text: [
    { css: 'div[dir="auto"]', from: 'text', seen: '2026-06' },
    { css: 'img + div > div', from: 'text', seen: '2026-06' },
  ],
  permalink: [],
};

const COMPOSER_VIEW = '[data-testid="composePostView"], [data-testid="composer"]';
const DIALOG = '[role="dialog"], [aria-modal="true"]';

const boxIn = (holds: string): readonly Candidate[] => [
  { css: `:is(${COMPOSER_VIEW})${holds} .ProseMirror[contenteditable="true"]`, seen: '2026-08' },
  { css: `:is(${DIALOG})${holds} .tiptap[contenteditable="true"]`, seen: '2026-08' },
  { css: `:is(${DIALOG})${holds} [role="textbox"][contenteditable="true"]`, seen: '2026-06' },
];

const COMPOSER = {
  scope: [
    { css: COMPOSER_VIEW, seen: '2026-08' },
    { css: DIALOG, seen: '2026-08' },
  ],
  submit: [
    { css: '[data-testid="composerPublishBtn"]', seen: '2026-08' },
    { css: '[role="button"]', label: 'publish', seen: '2026-08' },
  ],
  sendsOn: ['mod-enter'],
} satisfies Pick<BoxData, 'scope' | 'submit' | 'sendsOn'>;

const data: PageData = {
  platform: 'bluesky',
  version: '2026-11-27',
  labels: {
    en: { publish: ['publish post', 'publish reply'] },
    de: { publish: ['post veröffentlichen', 'antwort veröffentlichen'] },
    fr: { publish: ['publier'] },
    es: { publish: ['publicar'] },
    ja: { publish: ['投稿を公開', '返信を公開'] },
    ar: { publish: ['انشر', 'نشر'] },
  },
  boxes: [
    {
      kind: 'reply',
      box: boxIn(`:has(${QUOTED} > b, ${QUOTED} > [dir="auto"])`),
      ...COMPOSER,
      answers: [{ where: 'before', within: DIALOG, data: ANSWERED }],
      post: [],
    },
    { kind: 'post', box: boxIn(''), ...COMPOSER, answers: [], post: [] },
  ],
  signedIn: {
    handle: [
      { css: 'nav a[href*="/profile/"]', from: 'href', match: String.raw`${HANDLE}$`, seen: '2026-08' },
      {
        css: '[role="navigation"] a[href*="/profile/"]',
        from: 'href',
        match: String.raw`${HANDLE}$`,
        seen: '2026-08',
      },
    ],
    name: [],
  },
  items: [POST],
};

export default data;
