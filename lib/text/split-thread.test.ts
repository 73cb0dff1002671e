import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBytes } from './count-bytes';
import { findMarks } from './find-marks';
import { fitsLimits } from './fits-limits';
import { splitThread } from './split-thread';
import { threadCuts } from './thread-cuts';

const within = (max: number) => fitsLimits([{ unit: 'graphemes', max }]);
const bluesky = fitsLimits([
  { unit: 'graphemes', max: 300 },
  { unit: 'utf8-bytes', max: 3_000 },
]);

/** What must be left whatever was cut: everything but white space and the lines that force a break. */
const essence = (text: string): string =>
  text.replace(/(?<=^|\n)[^\S\n]*---[^\S\n]*(?=\n|$)/g, '').replace(/\s+/gu, '');

const words = (count: number, word = 'word'): string =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');

describe('where it cuts', () => {
  it('leaves a text alone that fits, white space and all', () => {
    expect(splitThread('  one\n\n two  \n', within(20))).toEqual(['  one\n\n two  \n']);
    expect(splitThread('', within(20))).toEqual(['']);
  });

  it('prefers paragraphs, then sentences, then words', () => {
    const paragraphs = 'A first paragraph.\n\nA second one. It is long.\n\nA third.';
    expect(splitThread(paragraphs, within(30))).toEqual([
      'A first paragraph.',
      'A second one. It is long.',
      'A third.',
    ]);
    expect(splitThread('One sentence here. Another one there, longer.', within(30))).toEqual([
      'One sentence here.',
      'Another one there, longer.',
    ]);
    expect(splitThread('a sentence with no end of any kind in it', within(22))).toEqual([
      'a sentence with no end',
      'of any kind in it',
    ]);
  });

  it('does not take e.g. for the end of a sentence', () => {
    expect(splitThread('Bring a warm thing, e.g. socks or gloves', within(38))[0]).not.toMatch(/e\.g\.$/);
  });

  it('does not leave most of a part empty for the sake of a paragraph', () => {
    const parts = splitThread(`Hi.\n\n${words(30)}`, within(100));
    expect(parts[0]?.length).toBeGreaterThan(60);
  });

  it('breaks at a line that is only ---, wherever it is and however short the text', () => {
    expect(splitThread('one\n---\ntwo\n\n---\n\n---\n three', within(300))).toEqual(['one', 'two', 'three']);
    expect(splitThread('---\none\n---', within(300))).toEqual(['one']);
    expect(splitThread('one --- two\n----\nthree', within(300))).toEqual(['one --- two\n----\nthree']);
    expect(splitThread('---', within(300))).toEqual(['---']);
  });

  it('never tears a link, a mention or a tag', () => {
    const link = 'https://casaluz.example/a/very/long/path?with=many&more=things';
    for (const mark of [
      link,
      '@someone.with.a.long.name.bsky.social',
      '#averylongtagindeed',
      '@me@a.server.example',
    ]) {
      for (let lead = 1; lead < 70; lead += 1) {
        const parts = splitThread(`${'x'.repeat(lead)} ${mark} and more words to go on with`, within(70));
        expect(parts.some((part) => part.includes(mark))).toBe(true);
      }
    }
    // One that is longer than a part stays whole all the same; the checks say that it is too long.
    expect(splitThread(`See ${link} there`, within(30))).toEqual(['See', link, 'there']);
  });

  it('cuts what has no spaces between words, and behind its sentences', () => {
    const japanese = '今日はとても良い天気です。'.repeat(6);
    const parts = splitThread(japanese, within(30));
    expect(parts.every((part) => part.endsWith('。'))).toBe(true);
    expect(parts.join('')).toBe(japanese);
    const thai = splitThread('สวัสดีครับผมชื่อสมชายและผมชอบกินข้าวผัด', within(12));
    expect(thai.join('')).toBe('สวัสดีครับผมชื่อสมชายและผมชอบกินข้าวผัด');
  });

  it('keeps to every limit of a network, not only to the first', () => {
    const family = '👩‍👩‍👧‍👦';
    const parts = splitThread(family.repeat(280), bluesky);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(countBytes(part)).toBeLessThanOrEqual(3_000);
    expect(parts.join('')).toBe(family.repeat(280));
  });

  it('gives a last part of a few words some of the text before it', () => {
    const parts = splitThread(words(24), within(150));
    expect(parts).toHaveLength(2);
    const [first = '', last = ''] = parts;
    expect(last.length).toBeGreaterThan(first.length * 0.5);
    // A paragraph of its own is meant to be short.
    expect(splitThread(`${words(20)}\n\nBye.`, within(130))).toEqual([words(20), 'Bye.']);
  });

  it('leaves the first parts as they were while the end is being written', () => {
    const text = Array.from({ length: 40 }, (_, index) => `Sentence number ${index} of a long story.`).join(
      ' ',
    );
    const whole = splitThread(text, within(300));
    for (let length = 600; length < text.length; length += 37) {
      const parts = splitThread(text.slice(0, length), within(300));
      expect(parts.slice(0, -2)).toEqual(whole.slice(0, parts.length - 2));
    }
  });
});

describe('for any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\n---\n', '. ', '。', '\u00a0', ' \u0308', '\u200d'),
    fc.constantFrom(
      'https://a.example/b?c=d',
      '@name.bsky.social',
      '#tag',
      '@me@a.server.example',
      '👩‍👩‍👧‍👦',
      'é',
    ),
    fc.lorem({ maxCount: 12 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('nothing is lost, nothing is empty, everything fits that can', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 120 }), (written, max) => {
        const fits = within(max);
        const parts = splitThread(written, fits);
        expect(essence(parts.join('\n'))).toBe(essence(written));
        if (parts.length > 1) for (const part of parts) expect(part.trim()).not.toBe('');
        for (const part of parts) if (!fits(part)) expect(isOneMark(part)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('no grapheme and no mark is torn', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 120 }), (written, max) => {
        const parts = splitThread(written, within(max));
        let from = 0;
        const spans = parts.map((part) => {
          const start = written.indexOf(part, from);
          expect(start).toBeGreaterThanOrEqual(from);
          from = start + part.length;
          return { start, end: from };
        });
        const seams = new Set([...new Intl.Segmenter('en').segment(written)].map(({ index }) => index));
        for (const { start, end } of spans) {
          expect(seams.has(start)).toBe(written !== '');
          expect(end === written.length || seams.has(end)).toBe(true);
        }
        for (const mark of findMarks(written))
          expect(spans.some(({ start, end }) => mark.start >= start && mark.end <= end)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  /** What can't be made shorter: a grapheme, or a link, mention or tag. */
  const isOneMark = (part: string): boolean => threadCuts(part).seams.length === 2;
});
