import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffPart } from '@/lib/domain/drift';
import { diffParts } from './diff-parts';

const joined = (parts: readonly DiffPart[]): string => parts.map(({ text }) => text).join('');
/** What differs stands in brackets. */
const shown = (parts: readonly DiffPart[]): string =>
  parts.map(({ text, same }) => (same ? text : `[${text}]`)).join('');
const both = (here: string, record: string): readonly string[] => {
  const parts = diffParts(here, record);
  return [shown(parts.here), shown(parts.record)];
};

describe('diffParts', () => {
  it('shows groups of digits, not single ones', () => {
    expect(both('+351 21 342 77 10', '+351 21 342 88 04')).toEqual([
      '+351 21 342 [77 10]',
      '+351 21 342 [88 04]',
    ]);
  });

  it('shows whole words', () => {
    expect(both('Fresh bread every day', 'Fresh bread each day')).toEqual([
      'Fresh bread [every] day',
      'Fresh bread [each] day',
    ]);
  });

  it('shows what one of them has more', () => {
    expect(both('Bread. Since 1962.', 'Bread.')).toEqual(['Bread.[ Since 1962.]', 'Bread.']);
    expect(both('', 'Bread')).toEqual(['', '[Bread]']);
  });

  it('takes what only looks different for the same', () => {
    expect(both("Luz's  “house” – open", 'Luz’s "house" - closed')).toEqual([
      "Luz's  “house” – [open]",
      'Luz’s "house" - [closed]',
    ]);
  });

  it('goes letter by letter where there are no spaces, and tears no emoji', () => {
    expect(both('東京都渋谷区', '東京都新宿区')).toEqual(['東京都[渋谷]区', '東京都[新宿]区']);
    expect(both('Hi 👩‍🍳', 'Hi 👨‍🍳')).toEqual(['Hi [👩‍🍳]', 'Hi [👨‍🍳]']);
  });

  it('joins to the whole texts, and two texts that are one have no difference', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1', '-', '’', '\n', 'é', '東'), maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, text, (here, record) => {
        const parts = diffParts(here, record);
        expect(joined(parts.here)).toBe(here);
        expect(joined(parts.record)).toBe(record);
        expect(diffParts(here, here).here.every(({ same }) => same)).toBe(true);
      }),
    );
  });

  it('gives up on the middle of very long texts, not on the time', () => {
    const [a, b] = ['a b '.repeat(5_000), 'c d '.repeat(5_000)];
    const parts = diffParts(`Same ${a}`, `Same ${b}`);
    expect(parts.here[0]).toEqual({ text: 'Same ', same: true });
    expect(joined(parts.record)).toBe(`Same ${b}`);
  });
});
