import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByUnit } from '@/lib/text/count-by-unit';
import { cutToFit } from './cut-to-fit';

const LIMITS = [
  { unit: 'graphemes', max: 30 },
  { unit: 'utf8-bytes', max: 90 },
] as const;

describe('cutToFit', () => {
  it('leaves a text that fits alone', () => {
    expect(cutToFit('Rye returns', LIMITS)).toBe('Rye returns');
    expect(cutToFit('x'.repeat(30), LIMITS)).toBe('x'.repeat(30));
  });

  it('cuts as late as it can, emoji whole', () => {
    expect(cutToFit('x'.repeat(31), LIMITS)).toBe(`${'x'.repeat(29)}…`);
    // 25 bytes each: three of them and an ellipsis are 78 of 90 bytes.
    expect(cutToFit('👨‍👩‍👧‍👦'.repeat(9), LIMITS)).toBe(`${'👨‍👩‍👧‍👦'.repeat(3)}…`);
  });

  it('holds every limit, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const cut = cutToFit(text, LIMITS);
        for (const { unit, max } of LIMITS) expect(countByUnit(cut, unit)).toBeLessThanOrEqual(max);
        expect(text.startsWith(cut.replace(/…$/, '')) || cut === text).toBe(true);
      }),
    );
  });
});
