import { describe, expect, test } from 'vitest';
import { matchScore } from './match-score';
import type { PaletteItem } from './palette-item';
import { rankItems } from './rank-items';
import { recentItems, rememberItem } from './recent-items';

const item = (
  id: string,
  label: string,
  group: PaletteItem['group'] = 'commands',
  words = '',
): PaletteItem => ({
  id,
  group,
  label,
  words,
  run: () => undefined,
});

const items = [
  item('library', 'Go to Library'),
  item('activity', 'Go to Activity'),
  item('pause', 'Pause all', 'commands', 'stop hold'),
  item('luz', 'Casa Luz', 'clients'),
  item('verde', 'Verde & Açaí', 'clients'),
  item('p1', 'Library week starts on Monday', 'posts'),
];

const found = (query: string, recent: string[] = []): string[] =>
  rankItems({ items, query, recent }).map(({ id }) => id);

describe('rankItems', () => {
  test('without a query: everything in its order, what was used last first in its group', () => {
    expect(found('')).toEqual(['library', 'activity', 'pause', 'luz', 'verde', 'p1']);
    expect(found('', ['pause', 'verde'])).toEqual(['pause', 'library', 'activity', 'verde', 'luz', 'p1']);
  });

  test('a word at the beginning beats a word within, and brings its group to the front', () => {
    expect(found('lib')).toEqual(['p1', 'library']);
  });

  test('accents and case do not matter, words may come in any order', () => {
    expect(found('acai')).toEqual(['verde']);
    expect(found('LUZ casa')).toEqual(['luz']);
  });

  test('first letters of words find it, letters scattered inside words do not', () => {
    expect(found('gtl')).toEqual(['library']);
    expect(found('irry')).toEqual([]);
  });

  test('other words find it, too', () => {
    expect(found('hold')).toEqual(['pause']);
  });

  test('of equals the one used last comes first', () => {
    expect(found('go to', ['activity'])[0]).toBe('activity');
    expect(found('go to')[0]).toBe('library');
  });

  test('no group grows without end', () => {
    const many = Array.from({ length: 50 }, (_, index) => item(`p${index}`, `Post ${index}`, 'posts'));
    expect(rankItems({ items: many, query: 'post', recent: [] })).toHaveLength(30);
  });
});

test('a text without the word has no score; an empty query fits everything', () => {
  expect(matchScore('zebra', 'Go to Library')).toBeNull();
  expect(matchScore('', 'Go to Library')).not.toBeNull();
});

describe('recent items', () => {
  const store = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  test('the last is first, and once', () => {
    const own = store();
    for (const id of ['a', 'b', 'a']) rememberItem(id, own);
    expect(recentItems(own)).toEqual(['a', 'b']);
  });

  test('a broken or refusing store is as good as an empty one', () => {
    const broken = {
      getItem: () => '{',
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(recentItems(broken)).toEqual([]);
    expect(() => rememberItem('a', broken)).not.toThrow();
  });
});
