import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Offsets } from './utf8-offsets';

describe('utf8Offsets', () => {
  it('counts bytes up to each position', () => {
    const at = utf8Offsets('aé한👍!');
    expect([0, 1, 2, 3, 5, 6].map(at)).toEqual([0, 1, 3, 6, 10, 11]);
  });

  it('answers with the start of a pair inside of it', () => {
    expect(utf8Offsets('a👍')(2)).toBe(1);
  });

  it('refuses positions outside of the text', () => {
    expect(() => utf8Offsets('abc')(4)).toThrow(RangeError);
    expect(() => utf8Offsets('abc')(-1)).toThrow(RangeError);
  });

  it('cuts the bytes of any text exactly where the text is cut', () => {
    const encoder = new TextEncoder();
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }),
        ([a = '', b = '', c = '']) => {
          const text = a + b + c;
          const at = utf8Offsets(text);
          const bytes = encoder.encode(text);
          const part = bytes.subarray(at(a.length), at(a.length + b.length));
          expect(decoder.decode(part)).toBe(b);
          expect(at(text.length)).toBe(bytes.length);
        },
      ),
    );
  });
});
