import { describe, expect, it } from 'vitest';
import { concerned, extendTo, goTo, NOTHING, toggle, within } from './selection';

const IDS = ['a', 'b', 'c', 'd', 'e'];

describe('selection', () => {
  it('concerns the row the keyboard is at, until something is marked', () => {
    expect(concerned(NOTHING)).toEqual([]);
    expect(concerned(goTo(NOTHING, 'b'))).toEqual(['b']);
    expect(concerned(goTo(toggle(NOTHING, 'c'), 'b'))).toEqual(['c']);
  });

  it('marks and unmarks', () => {
    const twice = toggle(toggle(toggle(NOTHING, 'a'), 'b'), 'a');
    expect([...twice.marked]).toEqual(['b']);
    expect(twice.active).toBe('a');
  });

  it('marks a range in either direction, from where it began', () => {
    const down = extendTo(goTo(NOTHING, 'b'), 'd', IDS);
    expect([...down.marked]).toEqual(['b', 'c', 'd']);
    const up = extendTo(goTo(NOTHING, 'd'), 'c', IDS);
    expect([...up.marked]).toEqual(['c', 'd']);
    expect([...extendTo(up, 'a', IDS).marked].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('forgets rows that are gone and stays usable', () => {
    const marked = toggle(toggle(NOTHING, 'a'), 'b');
    expect(within(marked, ['a', 'c'])).toEqual({
      active: 'a',
      anchor: 'a',
      marked: new Set(['a']),
    });
    expect(within(marked, [])).toEqual({ active: null, anchor: null, marked: new Set() });
  });
});
