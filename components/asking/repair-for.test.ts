import { beforeEach, describe, expect, it } from 'vitest';
import { speakEnglish } from '@/test/support/english';
import { fakeSpec } from '@/test/support/fake-world';
import { repairFor } from './repair-for';

const post = {
  id: 'p1',
  clientId: 'c1',
  text: 'Rye returns',
  variants: {},
  media: [],
  link: null,
  langs: ['en'],
  tags: [],
  category: null,
};

beforeEach(speakEnglish);

describe('repairFor', () => {
  it('cuts a text for the network that refused it, and leaves the others theirs', () => {
    const text = 'word '.repeat(100);
    const repaired = repairFor({ ...post, text }, fakeSpec, new Map());
    expect(repaired?.issue.code).toBe('too-long');
    expect(repaired?.draft.text).toBe(text);
    expect(repaired?.draft.variants['fake']?.text.length).toBeLessThanOrEqual(300);
  });

  it('has nothing to offer for what it knows no rule against, or no repair', () => {
    expect(repairFor(post, fakeSpec, new Map())).toBeNull();
    expect(repairFor({ ...post, text: '' }, fakeSpec, new Map())).toBeNull();
  });
});
