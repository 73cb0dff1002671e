import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexedPost } from '@/lib/db/reads/post-index';
import { foldText } from '@/lib/text/fold-text';
import { PostFinder } from './post-finder';

const entry = (id: string, text: string, more: Partial<IndexedPost> = {}): IndexedPost => ({
  ...{ id, clientId: 'casa', createdAt: 1, updatedAt: 1, deletedAt: null, words: foldText(text) },
  ...more,
});
const wanted = { clientId: null, bin: false, query: '' };

describe('PostFinder', () => {
  const entries = [
    entry('a', 'The oven got a name'),
    entry('b', 'Amélia, the oven', { clientId: 'fern' }),
    entry('c', 'Rye', { deletedAt: 5 }),
  ];

  it('keeps the order, and library, bin and clients apart', () => {
    const finder = new PostFinder();
    expect(finder.find(entries, wanted)).toEqual(['a', 'b']);
    expect(finder.find(entries, { ...wanted, bin: true })).toEqual(['c']);
    expect(finder.find(entries, { ...wanted, clientId: 'fern' })).toEqual(['b']);
    expect(finder.find(entries, { ...wanted, query: 'OVEN amelia' })).toEqual(['b']);
  });

  it('gives the same array until something has changed', () => {
    const finder = new PostFinder();
    const first = finder.find(entries, { ...wanted, query: 'oven' });
    expect(finder.find(entries, { ...wanted, query: 'Oven' })).toBe(first);
    expect(finder.find([...entries], { ...wanted, query: 'oven' })).not.toBe(first);
  });

  it('finds the same, whatever was looked for before', () => {
    const letter = fc.constantFrom('a', 'b', 'é', 'ß', ' ', 's');
    const text = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.array(text, { maxLength: 8 }), (texts, queries) => {
        const all = texts.map((words, at) => entry(String(at), words));
        const finder = new PostFinder();
        for (const query of queries) {
          expect(finder.find(all, { ...wanted, query })).toEqual(
            new PostFinder().find(all, { ...wanted, query }),
          );
        }
      }),
    );
  });
});
