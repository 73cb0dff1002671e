import type { BoxData, Candidate, ItemData, PageData, Reading } from '@/lib/domain/page-data';

/** First parts of paths that are nobody's name. */
const NO_NAME = String.raw`(?!(?:\w+\.php|groups|watch|events|marketplace|gaming|reel|stories|share|people|pages|hashtag|friends|photo)\b)`;
const VANITY = String.raw`^(?:https://www\.facebook\.com)?/${NO_NAME}([A-Za-z\d.]{5,})/?(?:\?|$)`;
const NUMBER = String.raw`^(?:https://www\.facebook\.com)?/profile\.php\?(?:.*&)?id=(\d+)`;

const POST: ItemData = {
  item: [
    { css: '[aria-posinset]', holds: '[data-ad-rendering-role="profile_name"]', seen: '2025-12' },
    {
      css: '[aria-labelledby][aria-describedby]',
      holds: '[data-ad-rendering-role="profile_name"]',
      seen: '2025-07',
    },
    { css: '[aria-posinset][aria-labelledby]', holds: '[data-ad-preview="message"]', seen: '2025-07' },
  ],
  author: {
    handle: [
      { css: '[data-ad-rendering-role="profile_name"] a', from: 'href', match: VANITY, seen: '2025-12' },
      { css: '[data-ad-rendering-role="profile_name"] a', from: 'href', match: NUMBER, seen: '2025-12' },
    ],
    name: [
      { css: '[data-ad-rendering-role="profile_name"] a', from: 'text', seen: '2025-12' },
      { css: ':is(h2, h3, h4) a[role="link"]', not: '[role="article"]', from: 'text', seen: '2025-07' },
    ],
  },
  text: [
    { css: '[data-ad-rendering-role="story_message"]', from: 'text', seen: '2025-12' },
    { css: '[data-ad-comet-preview="message"]', from: 'text', seen: '2025-07' },
    { css: '[data-ad-preview="message"]', from: 'text', seen: '2025-07' },
  ],
  // Until one points at the time, its link is a bare domain; then the page's own address may tell, where it is the post's.
  permalink: [
    {
      css: ':is(a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid="]):not([href*="comment_id="])',
      not: '[role="article"]',
      from: 'href',
      seen: '2025-07',
    },
  ],
};

/** Links of comments carry their id: the picture's and the name's, and at last the time's, which is the permalink. */
const COMMENT_LINK = 'a[href*="comment_id="]';

const COMMENT: ItemData = {
  item: [
    { css: '[role="article"]:not([aria-posinset])', holds: COMMENT_LINK, seen: '2023-02' },
    { css: '[tabindex="-1"]:not([aria-posinset], a, [role="dialog"])', holds: COMMENT_LINK, seen: '2023-02' },
  ],
  author: {
    handle: [
      { css: `${COMMENT_LINK}:not([aria-hidden])`, from: 'href', match: VANITY, seen: '2023-02' },
      { css: `${COMMENT_LINK}:not([aria-hidden])`, from: 'href', match: NUMBER, seen: '2023-02' },
    ],
    name: [
      { css: `${COMMENT_LINK}:not([aria-hidden]) span[dir="auto"]`, from: 'text', seen: '2023-02' },
      { css: `${COMMENT_LINK}[tabindex="0"]`, holds: 'span', from: 'text', seen: '2023-02' },
    ],
  },
  text: [
    { css: 'span[dir="auto"][lang]', from: 'text', seen: '2023-02' },
    { css: 'div[dir="auto"]:not(div[dir="auto"] *)', from: 'text', seen: '2023-02' },
  ],
  permalink: [
    {
      css: `${COMMENT_LINK}:is([href*="/posts/"], [href*="/permalink/"], [href*="story_fbid="], [href*="/photo"], [href*="/videos/"])`,
      from: 'href',
      seen: '2023-02',
    },
  ],
};

const FORM = [
  { css: 'form[role="presentation"]', seen: '2024-08' },
  { css: 'form:has([data-id="unfocused-state-actions-list"])', seen: '2024-08' },
  { css: 'form:has(#focused-state-actions-list)', seen: '2024-08' },
] satisfies readonly Candidate[];

const EDITABLE = [
  { css: '[role="textbox"][contenteditable="true"]', seen: '2024-08' },
  { css: '[data-lexical-editor="true"][contenteditable="true"]', seen: '2025-07' },
] satisfies readonly Candidate[];

const inForm = (label?: string): readonly Candidate[] =>
  FORM.flatMap((form) =>
    EDITABLE.map(({ css, seen }) => ({
      css: `${form.css} ${css}`,
      seen,
      ...(label === undefined ? {} : { label }),
    })),
  );

const COMPOSER = {
  scope: FORM,
  submit: [
    { css: '#focused-state-composer-submit [role="button"]', seen: '2024-08' },
    { css: '[role="button"]', label: 'comment', not: 'ul, #focused-state-actions-list', seen: '2024-08' },
  ],
  sendsOn: ['enter'],
} satisfies Pick<BoxData, 'scope' | 'submit' | 'sendsOn'>;

/** "Comment as Casa Luz", on the box: with whom one comments where one may choose. */
const commentsAs = (match: string): readonly Reading[] =>
  ['aria-label', 'aria-placeholder'].map((from) => ({
    css: ':is([role="textbox"], [data-lexical-editor])',
    from,
    match,
    seen: '2025-12',
  }));

const data: PageData = {
  platform: 'facebook',
  version: '2026-11-27',
  labels: {
    en: { replyTo: ['reply to'], comment: ['comment'], post: ['post'] },
    de: { replyTo: ['antworte'], comment: ['kommentieren'], post: ['posten'] },
    fr: { replyTo: ['répondre à'], comment: ['commenter'], post: ['publier'] },
    es: { replyTo: ['responder a'], comment: ['comentar'], post: ['publicar'] },
    ja: { replyTo: ['*さんに返信'], comment: ['コメント'], post: ['投稿'] },
    ar: { replyTo: ['الرد على'], comment: ['تعليق'], post: ['نشر'] },
  },
  boxes: [
    {
      kind: 'reply',
      box: inForm('replyTo'),
      ...COMPOSER,
      // The form stands below all answers to a comment, so who is answered is whom the box names.
      answers: [
        {
          where: 'before',
          within: '[aria-posinset], [role="dialog"], [role="main"]',
          named: true,
          data: COMMENT,
        },
      ],
      post: [{ where: 'around', data: POST }],
    },
    {
      kind: 'comment',
      box: inForm(),
      ...COMPOSER,
      answers: [{ where: 'around', data: POST }],
      post: [],
      as: {
        handle: [],
        name: [
          ...commentsAs('^(?:Comment as|Commenter en tant que|Comentar como|التعليق باسم) (.+?)…?$'),
          ...commentsAs('^Als (.+) kommentieren'),
          ...commentsAs('^(.+)としてコメント'),
        ],
      },
    },
    {
      kind: 'post',
      box: EDITABLE.map(({ css, seen }) => ({
        css: `[role="dialog"] ${css}`,
        not: 'form[role="presentation"]',
        seen,
      })),
      scope: [
        { css: 'form[method="POST"]', seen: '2025-12' },
        { css: '[role="dialog"]', seen: '2025-12' },
      ],
      submit: [
        { css: '[role="button"][aria-label]', label: 'post', seen: '2025-12' },
        { css: '[role="button"]:has(span)', label: 'post', seen: '2025-12' },
      ],
      sendsOn: ['mod-enter'],
      answers: [],
      post: [],
    },
  ],
  signedIn: {
    handle: [
      {
        css: '[role="navigation"] li:first-child a[role="link"]:has(img, image)',
        not: '[role="banner"]',
        from: 'href',
        match: VANITY,
        seen: '2025-07',
      },
    ],
    name: [
      // Where the picture at the top is named after its owner; on other pages it is called "your profile" instead.
      {
        css: '[role="banner"] [role="navigation"] [role="button"] svg[aria-label]',
        from: 'aria-label',
        match: '^(?!Your profile|Dein Profil|Votre profil|Tu perfil|あなたのプロフィール|ملفك الشخصي)(.+)$',
        seen: '2025-07',
      },
      {
        css: '[role="navigation"] li:first-child a[role="link"]:has(img, image) span[dir="auto"]',
        not: '[role="banner"]',
        from: 'text',
        seen: '2025-07',
      },
    ],
  },
  items: [POST, COMMENT],
};

export default data;
