import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText } from './marked-text';

test('what was filled in, and what the client never says', () => {
  expect(markedText('Hi Marta, the cheapest!', [[3, 8]], ['CHEAP'])).toMatchObject([
    { text: 'Hi ', filled: false, banned: false },
    { text: 'Marta', filled: true, banned: false },
    { text: ', the ', filled: false, banned: false },
    { text: 'cheap', filled: false, banned: true },
    { text: 'est!', filled: false, banned: false },
  ]);
});

test('accents and letters of two units keep their places', () => {
  expect(markedText('🙂 Sólo hoy', [], ['solo']).filter(({ banned }) => banned)).toEqual([
    { from: 3, text: 'Sólo', filled: false, banned: true },
  ]);
});

test('no letter is lost, whatever the ranges', () => {
  const range = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(range),
      fc.array(fc.string()),
      (text, filled, words) => {
        expect(
          markedText(text, filled, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
