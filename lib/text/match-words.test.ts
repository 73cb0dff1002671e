import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';
import { matchWords } from './match-words';

const matches = (query: string, text: string): boolean => matchWords(query)(foldText(text));

describe('matchWords', () => {
  it('wants every word, in any order, with or without accents and capitals', () => {
    expect(matches('oven amelia', 'The OVEN got a name. Meet Amélia.')).toBe(true);
    expect(matches('AMÉLIA', 'meet amelia')).toBe(true);
    expect(matches('oven rye', 'The oven got a name')).toBe(false);
  });

  it('finds parts of words, as one types', () => {
    expect(matches('sourd', 'Sourdough Saturday')).toBe(true);
    expect(matches('パン', '焼きたてのパンです')).toBe(true);
  });

  it('matches everything when nothing is asked', () => {
    expect(matches('', 'anything')).toBe(true);
    expect(matches('  \n', '')).toBe(true);
  });
});
