import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByUnit } from './count-by-unit';
import { countBytes } from './count-bytes';
import { countGraphemes } from './count-graphemes';

/** Any UTF-16, lone surrogates included, with many emoji and joiners among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('\ud83d', '\ude00', '\u200d', '👩', '\r', '\n', 'é', 'e\u0301', '한', '🇵', '🇹', 'x'),
    )
    .map((parts) => parts.join('')),
);

describe('countGraphemes', () => {
  it('counts each letter that it takes for one without the segmenter as the segmenter does, beside every other', () => {
    const reference = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const ranges = [
      [0x20, 0x7e],
      [0xa0, 0x2ff],
      [0x2010, 0x2027],
      [0x20a0, 0x20c0],
    ] as const;
    const letters = ranges.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, n) => String.fromCharCode(from + n)),
    );
    for (const letter of letters) {
      const text = letters.map((other) => letter + other).join('');
      expect([...reference.segment(text)].length).toBe(text.length);
      expect(countGraphemes(text)).toBe(text.length);
    }
  });

  it.each([
    ['', 0],
    ['plain text', 10],
    ['line\nbreak', 10],
    ['CR LF is one\r\n', 13],
    ['café', 4],
    ['cafe\u0301', 4],
    ['👍🏽', 1],
    ['👨‍👩‍👧‍👧', 1],
    ['🇵🇹🇩🇪', 2],
    ['1️⃣', 1],
    ['한국어', 3],
    ['\u1112\u1161\u11ab', 1],
    ['नमस्ते', 3],
    ['กำ', 1],
    ['مرحبا', 5],
    ['\u202bעברית\u202c', 7],
  ])('%j is %i', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });

  it('F44: equals the segmenter for any text, beyond the basic plane too', () => {
    const reference = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countGraphemes(text)).toBe([...reference.segment(text)].length);
      }),
    );
  });

  it('takes the short way for plain text without a different answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(countGraphemes(text)).toBe([...text].length);
      }),
    );
  });
});

describe('countBytes', () => {
  it.each([
    ['', 0],
    ['a', 1],
    ['é', 2],
    ['한', 3],
    ['👍', 4],
    ['\ud83d', 3],
    ['\udc4d\ud83d', 6],
    ['\ud83d\ud83d\udc4d', 7],
  ])('%j is %i', (text, count) => {
    expect(countBytes(text)).toBe(count);
  });

  it('equals what the encoder makes of any text', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countBytes(text)).toBe(encoder.encode(text).length);
      }),
    );
  });
});

describe('countByUnit', () => {
  it('counts in the unit that is asked for', () => {
    expect(countByUnit('👨‍👩‍👧‍👧', 'graphemes')).toBe(1);
    expect(countByUnit('👨‍👩‍👧‍👧', 'utf8-bytes')).toBe(25);
    expect(countByUnit('👨‍👩‍👧‍👧', 'weighted')).toBe(2);
    expect(countByUnit('👨‍👩‍👧‍👧', 'threads')).toBe(25);
    expect(countByUnit('👨‍👩‍👧‍👧', 'utf16')).toBe(11);
  });
});
