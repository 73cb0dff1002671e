import type { ItemData, PageData } from '@/lib/domain/page-data';

const USER = String.raw`^https://www\.instagram\.com/(?!(?:p|reel|reels|explore|direct|accounts|stories)/)([\w.]{1,30})/?(?:\?|$)`;

const POST: ItemData = {
  item: [
    { css: 'article[role="presentation"]', seen: '2025-08' },
    { css: 'article', holds: 'time[datetime]', seen: '2026-01' },
  ],
  author: {
    handle: [
      { css: 'a[role="link"]:not(:has(time))', from: 'href', match: USER, seen: '2025-08' },
      { css: 'h2 a', from: 'href', match: USER, seen: '2026-01' },
    ],
    name: [],
  },
  text: [
    { css: 'h1[dir="auto"]', from: 'text', seen: '2025-08' },
    { css: 'h2 ~ :is(h1, span)[dir="auto"]', from: 'text', seen: '2026-01' },
  ],
  permalink: [
    {
      css: ':is(a[href*="/p/"], a[href*="/reel/"]):not([href*="/c/"]):has(time)',
      from: 'href',
      match: String.raw`^([^?#]*/(?:p|reel)/[\w-]+/)`,
      seen: '2025-08',
    },
  ],
};

/** A comment's own address has `/c/` in it; it stands at its time. */
const COMMENT: ItemData = {
  item: [
    { css: ':is(li, div):has(> a[role="link"] img)', holds: 'a[href*="/c/"] time', seen: '2026-01' },
    { css: ':is(li, div):has(> a img)', holds: 'time[datetime]', seen: '2025-08' },
  ],
  author: {
    handle: [
      { css: 'a[role="link"]:has(img)', from: 'href', match: USER, seen: '2026-01' },
      { css: 'a:has(> span[dir="auto"])', from: 'href', match: USER, seen: '2025-08' },
    ],
    name: [],
  },
  text: [
    { css: 'span[dir="auto"]', not: 'a, button, div[role="button"]', from: 'text', seen: '2026-01' },
    {
      css: 'div > span:not(:has(> time))',
      not: 'a, button, div[role="button"]',
      from: 'text',
      seen: '2025-08',
    },
  ],
  permalink: [{ css: 'a[href*="/c/"]:has(time)', from: 'href', seen: '2026-01' }],
};

const data: PageData = {
  platform: 'instagram',
  version: '2026-11-27',
  labels: {
    en: { addComment: ['add a comment'], post: ['post'] },
    de: { addComment: ['kommentar hinzufügen', 'kommentieren'], post: ['posten'] },
    fr: { addComment: ['ajouter un commentaire'], post: ['publier'] },
    es: { addComment: ['agregar un comentario', 'añade un comentario'], post: ['publicar'] },
    ja: { addComment: ['コメントを追加'], post: ['投稿'] },
    ar: { addComment: ['أضف تعليق', 'إضافة تعليق'], post: ['نشر'] },
  },
  boxes: [
    {
      // One form for all: an answer to a comment begins with its author's name. Of several by one author nobody can tell which is meant.
      kind: 'comment',
      box: [
        { css: 'textarea', label: 'addComment', seen: '2026-01' },
        { css: 'article form textarea', seen: '2025-08' },
        { css: 'article section textarea', seen: '2025-08' },
      ],
      scope: [
        { css: 'form', seen: '2025-08' },
        { css: 'div:has(textarea):has([role="button"])', seen: '2026-01' },
      ],
      submit: [
        { css: '[role="button"]:not(:has(svg, img))', seen: '2026-01' },
        { css: 'div', label: 'post', holds: 'span', not: 'div:has(textarea), div:has(svg)', seen: '2025-08' },
      ],
      sendsOn: ['enter'],
      answers: [
        { where: 'only', within: 'article', named: true, data: COMMENT },
        { where: 'around', data: POST },
      ],
      post: [{ where: 'around', data: POST }],
    },
  ],
  signedIn: {
    handle: [
      {
        css: 'a[role="link"]:has(img):has(span)',
        not: 'article, main',
        from: 'href',
        match: USER,
        seen: '2026-05',
      },
      { css: 'nav a:has(img)', from: 'href', match: USER, seen: '2025-08' },
    ],
    name: [],
  },
  items: [POST, COMMENT],
};

export default data;
