import type { BoxData, Candidate, ItemData, PageData } from '@/lib/domain/page-data';

const USER = String.raw`/@([\w.]{1,30})(?:[/?#]|$)`;

const POST: ItemData = {
  item: [
    { css: '[data-pressable-container="true"]', seen: '2026-01' },
    { css: 'div:has(> div > a[href*="/@"] img)', holds: 'time[datetime]', seen: '2026-01' },
  ],
  author: {
    handle: [
      { css: 'a[href*="/post/"]:has(time)', from: 'href', match: USER, seen: '2026-01' },
      { css: 'a[href*="/@"]:not([href*="/post/"])', from: 'href', match: USER, seen: '2026-01' },
    ],
    name: [],
  },
  text: [
    { css: 'span[dir="auto"]', not: 'a, div[role="button"]', from: 'text', seen: '2026-01' },
    { css: '[dir="auto"]:not([translate])', not: 'a, div[role="button"]', from: 'text', seen: '2025-10' },
  ],
  permalink: [
    {
      css: 'a[href*="/post/"]:has(time)',
      from: 'href',
      match: String.raw`^([^?#]*/post/[\w-]+)`,
      seen: '2026-01',
    },
  ],
};

const DIALOG = '[role="dialog"], [aria-modal="true"]';
const PAGE = 'main, [role="region"]';

const boxIn = (place: string): readonly Candidate[] => [
  { css: `:is(${place}) [role="textbox"][contenteditable="true"]`, seen: '2026-08' },
  { css: `:is(${place}) [data-lexical-editor="true"]`, seen: '2026-08' },
];

const COMPOSER = {
  scope: [
    { css: 'div:has(input[type="file"])', seen: '2026-08' },
    { css: 'div:has([role="button"])', seen: '2026-08' },
  ],
  submit: [
    { css: '[role="button"]', label: 'post', seen: '2026-08' },
    { css: '[role="button"]:not(:has(svg))', seen: '2026-08' },
  ],
  sendsOn: ['mod-enter'],
} satisfies Pick<BoxData, 'scope' | 'submit' | 'sendsOn'>;

const data: PageData = {
  platform: 'threads',
  version: '2026-11-27',
  labels: {
    en: { post: ['post'] },
    de: { post: ['posten'] },
    fr: { post: ['publier'] },
    es: { post: ['publicar'] },
    ja: { post: ['投稿'] },
    ar: { post: ['نشر'] },
  },
  boxes: [
    {
      kind: 'reply',
      box: boxIn(`:is(${DIALOG}):has(time)`),
      ...COMPOSER,
      answers: [{ where: 'before', within: DIALOG, data: POST }],
      post: [],
    },
    {
      // Under the post that the page is about, before the answers to it.
      kind: 'reply',
      box: boxIn(PAGE),
      ...COMPOSER,
      answers: [{ where: 'before', within: PAGE, data: POST }],
      post: [],
    },
    { kind: 'post', box: boxIn(DIALOG), ...COMPOSER, answers: [], post: [] },
  ],
  signedIn: {
    handle: [
      { css: ':is(nav, [role="navigation"]) a[href*="/@"]', from: 'href', match: USER, seen: '2026-01' },
      { css: 'a[role="link"][href*="/@"]:has(svg)', not: 'main', from: 'href', match: USER, seen: '2026-01' },
    ],
    name: [],
  },
  items: [POST],
};

export default data;
