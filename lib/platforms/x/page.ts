import type { BoxData, Candidate, ItemData, PageData } from '@/lib/domain/page-data';

/** A quoted post inside of a post, and what else is attached to it. */
const ATTACHED = 'article [aria-labelledby]';

/** A post. One that is quoted is no `article`. */
const POST: ItemData = {
  item: [
    { css: 'article[data-testid="tweet"]', seen: '2026-08' },
    { css: 'article[role="article"]', holds: 'time', seen: '2025-02' },
    { css: 'article', holds: 'a[href*="/status/"]', seen: '2025-02' },
  ],
  author: {
    handle: [
      {
        css: '[data-testid="User-Name"] a[tabindex="-1"]',
        not: ATTACHED,
        from: 'text',
        match: String.raw`^@(\w{1,15})$`,
        seen: '2026-08',
      },
      {
        css: '[data-testid^="UserAvatar-Container-"]',
        not: ATTACHED,
        from: 'data-testid',
        match: String.raw`^UserAvatar-Container-(\w{1,15})$`,
        seen: '2026-08',
      },
      {
        css: 'a[href*="/status/"]:has(time)',
        not: ATTACHED,
        from: 'href',
        match: String.raw`^(?:https://[^/]+)?/(\w{1,15})/status/`,
        seen: '2026-08',
      },
    ],
    name: [
      {
        css: '[data-testid="User-Name"] a:not([tabindex], :has(time))',
        not: ATTACHED,
        from: 'text',
        seen: '2026-08',
      },
      {
        css: 'a[role="link"]:not([tabindex], [aria-label], :has(img, time))',
        not: `${ATTACHED}, [lang]`,
        from: 'text',
        seen: '2025-02',
      },
    ],
  },
  text: [
    { css: '[data-testid="tweetText"]', not: ATTACHED, from: 'text', seen: '2026-08' },
    { css: 'article div[lang][dir="auto"]', not: ATTACHED, from: 'text', seen: '2025-02' },
  ],
  permalink: [
    {
      css: 'a[href*="/status/"]:has(time)',
      not: ATTACHED,
      from: 'href',
      match: String.raw`^([^?#]*/status/\d+)`,
      seen: '2026-08',
    },
    {
      css: 'a[href*="/status/"][href$="/analytics"]',
      not: ATTACHED,
      from: 'href',
      match: String.raw`^([^?#]*/status/\d+)/analytics`,
      seen: '2026-08',
    },
  ],
};

const DIALOG = '[role="dialog"], [aria-modal="true"]';
const CELL = '[data-testid="cellInnerDiv"]';

/** The box, where it stands inside of what `place` says. Names of siblings begin in the same way, so it must be editable. */
const boxIn = (place: string): readonly Candidate[] =>
  [
    { css: '[data-testid^="tweetTextarea_"]', seen: '2026-08' },
    { css: '[data-testid$="RichTextInputContainer"] [role="textbox"]', seen: '2025-02' },
    { css: '.public-DraftEditor-content', seen: '2026-08' },
  ].map(({ css, seen }) => ({
    css: `:is(${place}) ${css}[contenteditable="true"]`,
    not: '[data-testid^="dm"], [data-testid^="DM"]',
    seen,
  }));

/** A composer holds no post; what holds one as well is the page, where a second composer may be. */
const ALONE = ':not(:has(article, main, [role="dialog"]))';

const COMPOSER = {
  scope: [
    { css: `div:has([data-testid="toolBar"])${ALONE}`, seen: '2026-08' },
    {
      css: `div:has([data-testid="tweetButton"], [data-testid="tweetButtonInline"])${ALONE}`,
      seen: '2026-08',
    },
    { css: `div:has(input[type="file"])${ALONE}`, seen: '2026-08' },
  ],
  submit: [
    { css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', seen: '2026-08' },
    { css: '[role="button"]', label: 'send', not: 'nav, [data-testid="attachments"]', seen: '2025-02' },
    {
      css: '[data-testid="toolBar"] [role="button"]',
      not: 'nav, [data-testid="addButton"]',
      seen: '2025-02',
    },
  ],
  sendsOn: ['mod-enter'],
} satisfies Pick<BoxData, 'scope' | 'submit' | 'sendsOn'>;

const data: PageData = {
  platform: 'x',
  version: '2026-11-27',
  labels: {
    en: { send: ['reply', 'post', 'tweet'] },
    de: { send: ['antwort', 'post', 'twittern'] },
    fr: { send: ['répondre', 'poster', 'tweeter'] },
    es: { send: ['responder', 'postear', 'twittear'] },
    ja: { send: ['返信', 'ポストする', 'ツイートする'] },
    ar: { send: ['رد', 'نشر', 'غرد'] },
  },
  boxes: [
    {
      kind: 'reply',
      box: boxIn(`:is(${DIALOG}):has(article)`),
      ...COMPOSER,
      answers: [{ where: 'before', within: DIALOG, data: POST }],
      post: [],
    },
    {
      // Under the post that the page is about. Its cell holds it and the box; the list below has cells without a box.
      kind: 'reply',
      box: boxIn(`${CELL}:has(article), main:has(article[tabindex="-1"])`),
      ...COMPOSER,
      answers: [
        { where: 'before', within: `${CELL}:has(article)`, data: POST },
        { where: 'first', within: 'main', css: '[tabindex="-1"]', data: POST },
        { where: 'address', within: 'main', data: POST },
      ],
      post: [],
    },
    { kind: 'post', box: boxIn(`${DIALOG}, main`), ...COMPOSER, answers: [], post: [] },
  ],
  signedIn: {
    handle: [
      {
        css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
        from: 'data-testid',
        match: String.raw`^UserAvatar-Container-(\w{1,15})$`,
        seen: '2026-08',
      },
      {
        css: 'a[data-testid="AppTabBar_Profile_Link"]',
        from: 'href',
        match: String.raw`^(?:https://[^/]+)?/(\w{1,15})$`,
        seen: '2026-08',
      },
    ],
    name: [
      {
        css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"] img',
        from: 'alt',
        seen: '2025-02',
      },
    ],
  },
  items: [POST],
};

export default data;
