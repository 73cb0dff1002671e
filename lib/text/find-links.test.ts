import { describe, expect, it } from 'vitest';
import { findLinks } from './find-links';

/** [text, link as it stands in the text, where it leads if that is something else than the text or https:// + text]. */
type Vector = readonly [text: string, visible: string, uri?: string];

// Our own texts. What each one asks is asked in other words by the detection tests of `@atproto/api`
// (https://github.com/bluesky-social/atproto, packages/api/tests/rich-text-detection.test.ts, read 2026-11-24) unless noted.
const one: readonly Vector[] = [
  ['see https://tend.example', 'https://tend.example'],
  ['https://tend.example/a/b?c=d#e is first', 'https://tend.example/a/b?c=d#e'],
  ['query https://tend.example/?a=1&b=2&c here', 'https://tend.example/?a=1&b=2&c'],
  ['HTTPS://TEND.EXAMPLE/Path', 'HTTPS://TEND.EXAMPLE/Path'],
  ['on http://localhost:3000/api now', 'http://localhost:3000/api'],
  ['at http://[::1]:8080/x', 'http://[::1]:8080/x'],
  ['as https://user:pw@host.example/x', 'https://user:pw@host.example/x'],
  ['family 👨‍👩‍👧‍👧 https://tend.example 👨‍👩‍👧‍👧', 'https://tend.example'],
  ['🔗https://tend.example', 'https://tend.example'],
  ['→https://tend.example', 'https://tend.example'],
  // Sentence around it.
  ['End of it: https://tend.example/x.', 'https://tend.example/x'],
  ['Really https://tend.example/x?!', 'https://tend.example/x'],
  ['First https://tend.example, then', 'https://tend.example'],
  ['(https://tend.example)', 'https://tend.example'],
  ['(see https://tend.example/x).', 'https://tend.example/x'],
  ['cool https://tend.example/thing_(cool)', 'https://tend.example/thing_(cool)'],
  ['(cool https://tend.example/thing_(cool))', 'https://tend.example/thing_(cool)'],
  ['[https://tend.example/x]', 'https://tend.example/x'],
  ['<https://tend.example/x>', 'https://tend.example/x'],
  ['“https://tend.example/x”', 'https://tend.example/x'],
  ["https://tend.example's shop", 'https://tend.example'],
  ['and so on https://tend.example/x…', 'https://tend.example/x'],
  ['**https://tend.example/x**', 'https://tend.example/x'],
  // Other scripts; what stands before and behind in prose without spaces is ours.
  ['詳しくはhttps://tend.example/を', 'https://tend.example/を', 'https://tend.example/%E3%82%92'],
  ['詳しくはhttps://tend.example/x。次', 'https://tend.example/x'],
  ['詳しくは（https://tend.example/x）', 'https://tend.example/x'],
  ['자세히 https://bsky.app에서', 'https://bsky.app'],
  [
    'слово https://пример.рф/путь',
    'https://пример.рф/путь',
    'https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C',
  ],
  ['https://日本語.jp', 'https://日本語.jp', 'https://xn--wgv71a119e.jp/'],
  ['rtl \u200fhttps://tend.example\u200f', 'https://tend.example'],
  // Without a scheme.
  ['visit example.com', 'example.com'],
  ['visit example.com/a/b?c=d&e=f#g now', 'example.com/a/b?c=d&e=f#g'],
  ['visit Example.Com', 'Example.Com'],
  ['on example.com:8080/health', 'example.com:8080/health'],
  ['on example.com:123456', 'example.com'],
  ['go to example.com, then', 'example.com'],
  ['go to example.com: it', 'example.com'],
  ['go to example.com...', 'example.com'],
  ['(example.com/a(b))', 'example.com/a(b)'],
  ['"example.com"', 'example.com'],
  ["example.com'dan", 'example.com'],
  ['emoji🎉example.com', 'example.com'],
  ['⚠️example.com', 'example.com'],
  ['1️⃣example.com', 'example.com'],
  ['my-site.example.com', 'my-site.example.com'],
  ['xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
  ['on example.xn--p1ai', 'example.xn--p1ai'],
  ['404media.co and more', '404media.co'],
  ['bsky.appを見て', 'bsky.app'],
  ['bsky.app에서', 'bsky.app'],
  ['example.com。', 'example.com'],
  ['auf münchen.de/rathaus', 'münchen.de/rathaus', 'https://xn--mnchen-3ya.de/rathaus'],
  ['на пример.рф сейчас', 'пример.рф', 'https://xn--e1afmkfd.xn--p1ai/'],
  ['archive.org/web/https://tend.example', 'archive.org/web/https://tend.example'],
];

const none: readonly string[] = [
  'nothing here',
  'not.. a..url ..here',
  'e.g. this, i.e. that',
  'photo-of-it.jpg',
  'example.com.jpg/x',
  'e.g./x',
  'it costs 4.99',
  'ping 192.168.1.1',
  'at 12.30am',
  'Section 4. In the box',
  'mail me@example.com',
  'mail first.name@example.com',
  'mail josé@example.com',
  'mail jose\u0301@example.com',
  '@handle.example.com',
  '#example.com',
  '$example.com',
  'path/to/example.com',
  'trailing_example.com',
  'example.com_name',
  '-example.com',
  'bad-.com',
  'array.map(it)',
  'performance.now()',
  'ftp://example.com',
  'example.com://x',
  'xhttps://tend.example',
  '日本語bsky.app',
  'example.com.みんな',
  'وexample.com',
  // A Cyrillic а: a forgery of a known name.
  'p\u0430ypal.com',
  'foo\u00adexample.com',
  'example.co\u00adm',
  'https://',
  'https://...',
  'https:// tend.example/',
];

describe('findLinks', () => {
  it.each(one.map(([text, visible, uri]) => ({ text, visible, uri })))(
    '$text holds $visible',
    ({ text, visible, uri }) => {
      const asWritten = /^https?:/i.test(visible) ? visible : `https://${visible}`;
      const found = findLinks(text);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([visible]);
      expect(found[0]?.uri).toBe(uri ?? asWritten);
    },
  );

  it.each(none.map((text) => [text]))('%j holds none', (text) => {
    expect(findLinks(text)).toEqual([]);
  });

  it('finds many, in order, both kinds', () => {
    const text = 'https://a.example bsky.app/x; (http://b.example:81/?c=d)\nhttps://e.example.';
    expect(findLinks(text).map(({ uri }) => uri)).toEqual([
      'https://a.example',
      'https://bsky.app/x',
      'http://b.example:81/?c=d',
      'https://e.example',
    ]);
  });

  it.each(['a.', 'a-', '.', ')', '(', 'https://', 'https://a', '/', 'é.', '!', 'bsky.app/(', '\ud83d'])(
    'takes linear time on a long run of %j',
    (part) => {
      const begun = performance.now();
      findLinks(`https://tend.example/${part.repeat(200_000)} ${part.repeat(200_000)}`);
      expect(performance.now() - begun).toBeLessThan(2_000);
    },
  );
});
