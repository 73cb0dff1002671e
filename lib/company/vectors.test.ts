import { describe, expect, it } from 'vitest';
import { compareHours } from './compare-hours';
import { HOURS } from './vectors/hours';
import { HOURS_FROM_OTHERS } from './vectors/hours-from-others';
import { weekOf } from './vectors/week-of';

describe.each([...HOURS_FROM_OTHERS, ...HOURS])('hours, $source', ({ country, same, differ }) => {
  it.each(same)('%s is %s', (here, record) => {
    expect(compareHours(here, weekOf(record), country)).toBe(true);
  });

  it.each(differ)('%s is not %s', (here, record) => {
    expect(compareHours(here, weekOf(record), country)).toBe(false);
  });
});
