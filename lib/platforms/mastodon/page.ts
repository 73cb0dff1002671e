import type { BoxData, ItemData, PageData } from '@/lib/domain/page-data';

const ACCOUNT = String.raw`/@([\w.-]+(?:@[\w.-]+)?)$`;

/** A post in a list, or the one that the page is about. */
const STATUS: ItemData = {
  item: [
    { css: '.status[data-id], .detailed-status', seen: '2026-08' },
    { css: '.status__wrapper > .status, .detailed-status__wrapper > .detailed-status', seen: '2026-08' },
  ],
  author: {
    handle: [
      { css: '.display-name__account', from: 'text', match: '^@(.+)$', seen: '2026-08' },
      {
        css: '.status__display-name, .detailed-status__display-name',
        from: 'href',
        match: ACCOUNT,
        seen: '2026-08',
      },
    ],
    name: [
      { css: '.display-name__html', from: 'text', seen: '2026-08' },
      { css: '.display-name strong', from: 'text', seen: '2024-02' },
    ],
  },
  text: [
    { css: '.status__content__text', from: 'text', seen: '2026-08' },
    { css: '.status__content', from: 'text', seen: '2024-02' },
  ],
  permalink: [{ css: 'a.status__relative-time, a.detailed-status__datetime', from: 'href', seen: '2026-08' }],
};

/** What the form shows of the post that is answered. */
const ANSWERED: ItemData = {
  item: [
    { css: '.reply-indicator', seen: '2026-08' },
    { css: 'form > :has(> .reply-indicator__content)', seen: '2024-02' },
  ],
  author: {
    handle: [{ css: 'a[href*="/@"]', from: 'href', match: ACCOUNT, seen: '2026-08' }],
    name: [
      { css: '.display-name__html', from: 'text', seen: '2026-08' },
      { css: 'a strong', from: 'text', seen: '2024-02' },
    ],
  },
  text: [
    { css: '.reply-indicator__content', from: 'text', seen: '2026-08' },
    { css: '.reply-indicator .translate', from: 'text', seen: '2026-08' },
  ],
  permalink: [],
};

const COMPOSER = {
  scope: [
    { css: '.compose-form', seen: '2026-08' },
    { css: 'form', seen: '2024-02' },
  ],
  submit: [
    { css: ':is(.compose-form__submit, .compose-form__publish) button[type="submit"]', seen: '2026-08' },
    { css: 'button[type="submit"]', seen: '2024-02' },
    { css: '.compose-form__footer button.button', seen: '2026-08' },
  ],
  sendsOn: ['mod-enter'],
} satisfies Pick<BoxData, 'scope' | 'submit' | 'sendsOn'>;

const data: PageData = {
  platform: 'mastodon',
  version: '2026-11-27',
  labels: {},
  boxes: [
    {
      kind: 'reply',
      box: [
        { css: 'form:has(.reply-indicator) .autosuggest-textarea__textarea', seen: '2026-08' },
        { css: 'form:has(.reply-indicator__content) textarea', seen: '2024-02' },
      ],
      ...COMPOSER,
      answers: [{ where: 'first', within: 'form', data: ANSWERED }],
      post: [],
    },
    {
      kind: 'post',
      box: [
        { css: '.compose-form .autosuggest-textarea__textarea', seen: '2026-08' },
        { css: 'form .autosuggest-textarea textarea', seen: '2024-02' },
      ],
      ...COMPOSER,
      answers: [],
      post: [],
    },
  ],
  signedIn: {
    handle: [
      { css: '.navigation-bar__profile-account', from: 'text', match: '^@(.+)$', seen: '2024-02' },
      { css: '.navigation-bar a[href*="/@"]', from: 'href', match: ACCOUNT, seen: '2026-08' },
    ],
    name: [],
  },
  items: [STATUS],
};

export default data;
