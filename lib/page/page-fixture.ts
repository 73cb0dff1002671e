import type { ItemData, PageData } from '@/lib/domain/page-data';
import type { PageView } from './page-view';

const ITEM: ItemData = {
  item: [
    { css: '[data-testid="comment"]', seen: '2026-08' },
    { css: 'li.comment', seen: '2025-01' },
  ],
  author: {
    handle: [
      { css: 'a[data-testid="author"]', from: 'href', match: '/(\\w+)$', seen: '2026-08' },
      { css: 'b.handle', from: 'text', match: '^@(\\w+)$', seen: '2025-01' },
    ],
    name: [{ css: 'a[data-testid="author"]', from: 'text', seen: '2026-08' }],
  },
  text: [{ css: '[data-testid="words"]', from: 'text', seen: '2026-08' }],
  permalink: [
    { css: 'a:has(time)', from: 'href', seen: '2026-08' },
    { css: 'a[rel="bookmark"]', from: 'href', seen: '2025-01' },
  ],
};

/** A made-up platform, for tests of what works on all of them. */
export const fixtureData: PageData = {
  platform: 'demo',
  version: '2026-11-27',
  labels: {
    en: { send: ['reply', 'send'], write: ['write a reply'] },
    de: { send: ['antworten'], write: ['antwort schreiben'] },
  },
  boxes: [
    {
      kind: 'reply',
      box: [
        { css: '[data-testid="box"]', seen: '2026-08' },
        { css: '[role="textbox"]', label: 'write', seen: '2025-01' },
      ],
      scope: [{ css: 'form', seen: '2026-08' }],
      submit: [
        { css: 'button[data-testid="send"]', seen: '2026-08' },
        { css: 'button', label: 'send', seen: '2025-01' },
      ],
      sendsOn: ['mod-enter'],
      answers: [
        { where: 'around', data: ITEM },
        { where: 'before', within: '[role="dialog"]', data: ITEM },
      ],
      post: [{ where: 'first', within: 'main', data: ITEM }],
    },
    {
      kind: 'post',
      box: [{ css: '[data-testid="composer"]', seen: '2026-08' }],
      scope: [],
      submit: [],
      sendsOn: [],
      answers: [],
      post: [],
    },
  ],
  signedIn: {
    handle: [
      { css: 'nav a[data-testid="me"]', from: 'href', match: '/(\\w+)$', seen: '2026-08' },
      { css: 'nav img.me', from: 'alt', seen: '2025-01' },
    ],
    name: [],
  },
  items: [ITEM],
};

const PAGE_URL = 'https://social.example/home';

/** A page of that platform, drawn into the test's document. */
export function fixtureView(html: string, data: PageData = fixtureData): PageView {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(PAGE_URL);
  document.documentElement.lang = 'en';
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return { document, data, taught: [] };
}

/** One comment, with a reply box in it. */
export const commentHtml = (
  id: number,
  { author = `a${id}`, text = `Words ${id}`, box = '' } = {},
): string => `
  <div data-testid="comment">
    <a data-testid="author" href="/${author}">Name of ${author}</a>
    <a href="/${author}/status/${id}?utm_source=x&fbclid=1"><time>2 h</time></a>
    <div data-testid="words">${text}</div>${box}
  </div>`;

export const BOX_HTML =
  '<form><div data-testid="box" contenteditable="true"></div><button data-testid="send" aria-disabled="true">Reply</button></form>';
