import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from './find-marks';
import { utf8Offsets } from './utf8-offsets';

const bits = fc.constantFrom(
  ...[
    'https://',
    'bsky.app',
    '.com',
    '@alice.test',
    '#tag',
    '@',
    '#',
    '＃',
    '/',
    '?a=',
    '.',
    ' ',
    '\n',
    '(',
    ')',
    '。',
  ],
  ...[
    '日本語',
    'é',
    'e\u0301',
    '👨‍👩‍👧‍👧',
    '🇵🇹',
    '\u200d',
    '\u00ad',
    '\ufe0f',
    'пример.рф',
    '한국어',
    'a',
    '1',
    '-',
    '\ud83d',
  ],
);
const text = fc
  .array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

const tearsPair = (post: string, position: number): boolean => (post.codePointAt(position - 1) ?? 0) > 0xffff;

describe('findMarks', () => {
  it('gives all kinds in text order', () => {
    const post = '#news by @alice.test: bsky.app/x';
    expect(findMarks(post).map(({ kind, start, end }) => [kind, post.slice(start, end)])).toEqual([
      ['tag', '#news'],
      ['mention', '@alice.test'],
      ['link', 'bsky.app/x'],
    ]);
  });

  it('keeps a mention inside of a link out', () => {
    expect(findMarks('https://tend.example/?to=@alice.test').map(({ kind }) => kind)).toEqual(['link']);
  });

  it('never overlaps, never tears a pair, and its bytes are exactly its text', () => {
    const encoder = new TextEncoder();
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    fc.assert(
      fc.property(text, (post) => {
        const bytes = encoder.encode(post);
        const at = utf8Offsets(post);
        let before = 0;
        for (const { start, end } of findMarks(post)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect([start, end].some((position) => tearsPair(post, position))).toBe(false);
          expect(decoder.decode(bytes.subarray(at(start), at(end)))).toBe(
            post.slice(start, end).toWellFormed(),
          );
          before = end;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('leads to ASCII http addresses only', () => {
    fc.assert(
      fc.property(text, (post) => {
        for (const mark of findMarks(post)) {
          if (mark.kind === 'link') expect(mark.uri).toMatch(/^https?:\/\/[\x21-\x7e]+$/i);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
