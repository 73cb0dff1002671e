import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes } from './count-graphemes';
import { countMastodon } from './count-mastodon';

const a = (n: number) => 'a'.repeat(n);
const b = (n: number) => 'b'.repeat(n);

describe('countMastodon', () => {
  // https://github.com/mastodon/mastodon/blob/main/spec/validators/status_length_validator_spec.rb, read 2026-11-27: fits 500, or not.
  it.each<[string, string, string, boolean]>([
    ['a warning over 500', '', a(520), false],
    ['a text over 500', a(520), '', false],
    ['both over 500 together', b(251), a(250), false],
    ['a link as 23 flat', `${a(476)} http://${b(30)}.com/example`, '', true],
    ['no link where it is written on to a word', `${a(476)}http://${b(30)}.com/example`, '', false],
    ['no link where it is overly long', `http://example.com/valid?${'#foo?'.repeat(1_000)}`, '', false],
    ['the front of a remote name only', `${a(475)} @alice@${b(30)}.com`, '', true],
    ['both parts with an overly long domain', `@alice@${b(500)}.com`, '', false],
    ['an emoji as one', '✨'.repeat(500), '', true],
    ['a sequence with joiners as one', '🏳️‍⚧️'.repeat(500), '', true],
  ])('%s', (_, text, warning, fits) => {
    expect(countMastodon(text, warning) <= 500).toBe(fits);
  });

  it.each<[string, number]>([
    ['', 0],
    ['https://a.io', 23],
    ['http://a.io', 23],
    ['See https://casaluz.pt/menu?a=1&b=2#x.', 4 + 23 + 1],
    ['https://en.wikipedia.org/wiki/Bread_(food), and', 23 + 5],
    ['(https://casaluz.pt/a)', 25],
    ['https://casaluz.pt', 23],
    ['https://casaluz.pt에서', 25],
    ['https://пример.рф/путь', 23],
    ['https://xn--e1afmkfd.xn--p1ai/a', 23],
    ['https://example.com:8443/a', 23],
    ['https://a.io https://b.io', 47],
    ['gemini://a.io/very/long/path/that/goes/on/and/on', 23],
    ['HTTPS://A.IO/', 23],
    // No scheme, no top-level domain: as it is written.
    ['casaluz.pt', 10],
    ['http://localhost/abc', 20],
    ['https://127.0.0.1/abc/def/ghi/jkl', 33],
    ['#https://a.io', 13],
    ['@alice@example.com', 6],
    ['@alice', 6],
    ['@a.b-c@example.com!', 7],
    ['(@alice@example.com)', 8],
    ['mail alice@example.com', 22],
    ['https://a.io/@alice@example.com', 23],
    ['/@alice@example.com', 19],
    ['@alice@example.com@x', 20],
    ['👩‍👩‍👧‍👦 é', 3],
    ['a\r\nb', 3],
  ])('%j counts %i', (text, count) => {
    expect(countMastodon(text)).toBe(count);
  });

  it('leaves a warning as it is: only the text is looked at', () => {
    expect(countMastodon('hi', 'https://a.io')).toBe(14);
  });

  it('is never more than what is written, but for short links', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (!/:\/\//.test(text)) expect(countMastodon(text)).toBeLessThanOrEqual(countGraphemes(text));
      }),
    );
  });

  it('takes linear time on what would make a careless pattern hang', () => {
    for (const text of ['http://'.repeat(20_000), `http://${'a-'.repeat(20_000)}`, '@a'.repeat(20_000)])
      expect(countMastodon(text)).toBe(text.length);
    expect(countMastodon(`https://a.io/${'('.repeat(20_000)}`)).toBe(23 + 20_000);
  });
});
