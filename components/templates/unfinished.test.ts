import { describe, expect, it } from 'vitest';
import { blankTemplate } from './template-draft';
import { allUnfinished, dropUnfinished, keepUnfinished, readUnfinished } from './unfinished';

/** The part of `localStorage` that is used. */
function memory(full = false) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const draft = (id: string, body: string) => ({ ...blankTemplate(id, null), body });

describe('unfinished templates', () => {
  it('are there again as they were left, last typed first', () => {
    const store = memory();
    store.setItem('popup-draft', '{}');
    keepUnfinished({ draft: draft('a', '{{'), over: null, at: 1 }, store);
    keepUnfinished({ draft: draft('b', '{{nope}}'), over: draft('b', 'Hi'), at: 2 }, store);
    expect(readUnfinished('b', store)).toEqual({
      draft: draft('b', '{{nope}}'),
      over: draft('b', 'Hi'),
      at: 2,
    });
    expect(allUnfinished(store).map((unfinished) => unfinished.draft.id)).toEqual(['b', 'a']);
    dropUnfinished('b', store);
    expect(readUnfinished('b', store)).toBeNull();
    expect(allUnfinished(store)).toHaveLength(1);
  });

  it('are none where what is kept is no template', () => {
    const store = memory();
    for (const [index, kept] of ['', 'null', '{}', '{"at":1,"draft":{"id":"a"},"over":null}', '[]'].entries())
      store.setItem(`template-draft:${index}`, kept);
    expect(allUnfinished(store)).toEqual([]);
  });

  it('say that they could not be kept', () => {
    expect(keepUnfinished({ draft: draft('a', '{{'), over: null, at: 1 }, memory(true))).toBe(false);
  });
});
