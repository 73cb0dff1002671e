import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes } from './count-graphemes';
import { truncateAt } from './truncate-at';

describe('truncateAt', () => {
  it('leaves a text that fits as it is, white space at its end included', () => {
    expect(truncateAt('fits ', 5)).toEqual({ shown: 'fits ', cut: false });
  });

  it('never tears an emoji', () => {
    expect(truncateAt('ab👨‍👩‍👧‍👧cd', 3)).toEqual({ shown: 'ab👨‍👩‍👧‍👧', cut: true });
    expect(truncateAt('ab👨‍👩‍👧‍👧cd', 2)).toEqual({ shown: 'ab', cut: true });
  });

  it('drops the space that a cut leaves', () => {
    expect(truncateAt('two words', 4)).toEqual({ shown: 'two', cut: true });
  });

  it('shows a beginning of at most so many graphemes, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, max) => {
        const { shown, cut } = truncateAt(text, max);
        expect(text.startsWith(shown)).toBe(true);
        expect(countGraphemes(shown)).toBeLessThanOrEqual(max);
        expect(cut).toBe(countGraphemes(text) > max);
      }),
    );
  });
});
