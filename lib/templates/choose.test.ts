import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choose } from './choose';

const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

it('comes to every wording before one comes again', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const all = given.reduce((product, count) => product * count, 1);
      const seen = new Set(Array.from({ length: all }, (_, number) => choose(given, number).join()));
      expect(seen.size).toBe(all);
    }),
  );
});

it('the next number has other words', () => {
  fc.assert(
    fc.property(counts, fc.nat(10_000), (given, number) => {
      fc.pre(given.some((count) => count > 1));
      expect(choose(given, number)).not.toEqual(choose(given, number + 1));
    }),
  );
});

it('takes any number', () => {
  for (const number of [-3, 1.7, Number.NaN, Infinity, 2 ** 60])
    for (const pick of choose([3, 2], number)) expect(pick).toBeGreaterThanOrEqual(0);
});
