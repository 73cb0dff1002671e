import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWeighted } from './count-weighted';

const times = (n: number, text: string) => text.repeat(n);
const tens = (n: number) => times(n, 'xxxxxxxxxx-');
const KANA = 'あいうえおかきくけこ';

describe('countWeighted', () => {
  // Lengths of https://github.com/twitter/twitter-text/blob/master/conformance/validate.yml, "WeightedTweetsWithDiscountedEmojiCounterTest"
  // (configuration v3) and, where it has no emoji, "WeightedTweetsCounterTest"; read 2026-11-27.
  it.each<[string, string, number]>([
    ['a post with an address', 'Hi http://test.co', 26],
    ['an address alone', 'http://test.co', 23],
    ['285 characters', `285 chars-${tens(25)}`, 285],
    ['an address in the middle', `285 chars- http://www.twitter.com/jack ${tens(24)}`, 299],
    ['an address at the end', `${tens(24)} http://www.twitter.com/jack `, 289],
    ['ten addresses', times(10, 'https://www.twitter.com/aloha '), 240],
    ['160 CJK characters', times(160, '故'), 320],
    ['160 emoji', times(160, '😷'), 320],
    ['3 Latin and 160 CJK characters', `the${times(160, '楼')}`, 323],
    ['a letter and its accent as one', 'A\u0301B', 2],
    ['a letter that normalises to three', 'A\u{FB2C}', 4],
    ['an accent near the end', `282 chars-${tens(24)}xxxxxA\u0301x`, 281],
    ['a family as one emoji', 'H🐱☺👨‍👩‍👧‍👦', 7],
    ['emoji inside and outside of the first plane', '😷👾😡🔥💩', 10],
    ['skin tones and professions', '🙋🏽👨‍🎤', 4],
    [
      'general punctuation',
      'This is a tweet with general punctuation characters: \u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B ‐ ‑ ‒ – — ― ‖  ‗ ‘ ’ ‚ ‛ “ ” „ ‟ ′ ″ ‴ ‵ ‶ ‷',
      110,
    ],
    ['a host label of 64 without scheme', `${times(9, 'randomurl').slice(0, 63)}s.com`, 68],
    [
      'a host label of more than 63 in punycode',
      `${times(12, KANA)} http://${times(5, KANA)}あいう.com`,
      358,
    ],
    ['a host label of less than 63 in punycode', `${times(12, KANA)} http://${times(5, KANA)}あい.com`, 264],
  ])('%s', (_, text, expected) => {
    expect(countWeighted(text)).toBe(expected);
  });

  it.each<[string, number]>([
    ['', 0],
    ['example.com', 23],
    ['See www.example.com/menu?a=1&b=2, then foo.co.jp/.', 4 + 23 + 7 + 23 + 1],
    // A name under a country's domain is prose without a path, but for the two that all the world uses.
    ['casaluz.pt', 10],
    ['casaluz.pt/menu', 23],
    ['t.co', 23],
    ['photo.jpg, e.g. 3.99', 20],
    ['ftp://www.example.com/', 22],
    ['👁️‍🗨️ 🇵🇹 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ©️ ©', 2 + 1 + 2 + 1 + 2 + 1 + 2 + 1 + 1],
    ['Grüße, спасибо', 14],
    ['ありがとう!', 11],
  ])('%s', (text, expected) => {
    expect(countWeighted(text)).toBe(expected);
  });

  it('is never more than two a UTF-16 unit, nor less than none, without addresses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('.'));
        const length = countWeighted(text);
        expect(length).toBeGreaterThanOrEqual(0);
        expect(length).toBeLessThanOrEqual(2 * text.normalize('NFC').length);
      }),
    );
  });
});
