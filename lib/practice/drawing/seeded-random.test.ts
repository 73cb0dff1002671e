import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from './seeded-random';

const row = (seed: number): readonly number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 50 }, random);
};

it('gives the same numbers for the same seed, from 0 to less than 1', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const numbers = row(seed);
      expect(numbers).toEqual(row(seed));
      for (const number of numbers) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

it('gives others for another', () => {
  expect(row(1)).not.toEqual(row(2));
});
