import { expect, test } from 'vitest';
import { emptyDraft } from './draft';
import { readDraft, writeDraft } from './draft-store';
import { keepTyped } from './keep-typed';

function store() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('what was typed before React came is in the draft, and known not to be stored', () => {
  const own = store();
  writeDraft(own, { ...emptyDraft('p1', 'c1'), text: 'Sour', revision: 3, stored: true });
  keepTyped(own, 'Sourdough', () => 'p2');
  expect(readDraft(own)).toMatchObject({
    id: 'p1',
    clientId: 'c1',
    text: 'Sourdough',
    revision: null,
    stored: true,
  });
});

test('the very first words make a draft', () => {
  const own = store();
  keepTyped(own, 'S', () => 'p1');
  expect(readDraft(own)).toMatchObject({ id: 'p1', clientId: null, text: 'S' });
});

test('where nothing was typed nothing is written', () => {
  const own = store();
  keepTyped(own, '', () => 'p1');
  expect(readDraft(own)).toBeNull();
});
