import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/publisher';
import { readFacts } from './facts-of';
import { judgeReading } from './judge-reading';
import { sameWords } from './same-words';

const place = { handle: 'casaluz.test', network: 'Fake' };
const reading: Reading = { text: 'Rye returns', mediaCount: 1, ref: 'cid1', editedAt: null };
const facts = readFacts({ id: 'at://1', url: null }, 1, reading, true, place);

describe('judgeReading', () => {
  it('takes the first look as the base, also after an edit of ours', () => {
    expect(judgeReading(undefined, reading)).toBe('read-back');
    expect(judgeReading({ kind: 'published', facts: {} }, reading)).toBe('read-back');
    expect(judgeReading({ kind: 'edited-by-us', facts: {} }, reading)).toBe('read-back');
  });

  it('says nothing twice', () => {
    expect(judgeReading({ kind: 'read-back', facts }, reading)).toBeNull();
    expect(judgeReading({ kind: 'changed-there', facts }, reading)).toBeNull();
    expect(judgeReading({ kind: 'gone-there', facts: {} }, null)).toBeNull();
    expect(judgeReading({ kind: 'removed-by-us', facts: {} }, null)).toBeNull();
  });

  it.each<[string, Partial<Reading>]>([
    ['another text', { text: 'Rye returns!' }],
    ['another number of images', { mediaCount: 0 }],
    ['another version', { ref: 'cid2' }],
    ['an edit that the network tells of', { editedAt: 1 }],
  ])('notices %s', (_what, patch) => {
    expect(judgeReading({ kind: 'read-back', facts }, { ...reading, ...patch })).toBe('changed-there');
  });

  it('notices that it is gone, and that it is there again', () => {
    expect(judgeReading({ kind: 'read-back', facts }, null)).toBe('gone-there');
    expect(judgeReading({ kind: 'published', facts: {} }, null)).toBe('gone-there');
    expect(judgeReading({ kind: 'gone-there', facts: {} }, reading)).toBe('read-back');
  });
});

describe('sameWords', () => {
  it.each([
    ['Rye returns\n\nhttps://casaluz.test/rye', 'Rye  returns casaluz.test/rye'],
    ['“Rye” — returns…', '"Rye" - returns...'],
    ['Cafe\u0301 ❤️', 'Café ❤'],
  ])('%j says the same as %j', (a, b) => {
    expect(sameWords(a, b)).toBe(true);
  });

  it.each([
    ['Open on 12 May', 'Open on 13 May'],
    ['€10.50', '€1050'],
    ['Rye 🥖', 'Rye 🥐'],
    ['', 'Rye'],
  ])('%j does not say the same as %j', (a, b) => {
    expect(sameWords(a, b)).toBe(false);
  });
});
