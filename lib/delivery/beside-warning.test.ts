import { describe, expect, it } from 'vitest';
import { fakeSpec } from '@/test/support/fake-world';
import type { PlatformSpec } from '@/lib/domain/platform';
import { besideWarning } from './beside-warning';
import { checkPost } from './check-post';
import { planParts } from './plan-parts';

const limit = { max: 50, source: 'https://docs.example', checkedAt: '2026-11-27' };
const spec: PlatformSpec = {
  ...fakeSpec,
  text: [{ unit: 'mastodon', ...limit }],
  features: { ...fakeSpec.features, warning: true },
  linkInText: true,
};
const content = (text: string) => ({ text, media: [], link: null, langs: [] });

describe('besideWarning', () => {
  it('leaves less for the text, where the network counts both together', () => {
    expect(besideWarning(spec, { warning: ' Food 🍞 ' }).text[0].max).toBe(44);
    expect(besideWarning(spec, { warning: 'x'.repeat(90) }).text[0].max).toBe(0);
    expect(besideWarning(spec, {})).toBe(spec);
    expect(besideWarning(fakeSpec, { warning: 'Food' }).text).toEqual(fakeSpec.text);
  });

  it('is what a post is checked and cut by', () => {
    const text = 'word '.repeat(10).trim();
    expect(checkPost(content(text), {}, spec)).toEqual([]);
    expect(checkPost(content(text), { warning: 'Food' }, spec)).toMatchObject([
      { code: 'too-long', actual: 49, max: 46 },
    ]);
    const { rest } = planParts(text, { warning: 'Food', thread: true }, spec);
    expect(rest).toHaveLength(1);
    expect(checkPost(content(text), { warning: 'Food', thread: true }, spec)).toEqual([]);
  });

  it('counts a link card’s address, which goes into the text', () => {
    const link = { url: 'https://casaluz.pt/menu', title: '', description: '', thumbId: null };
    const text = 'x'.repeat(26);
    expect(checkPost({ ...content(text), link }, {}, spec)).toMatchObject([{ actual: 51, max: 50 }]);
    expect(checkPost({ ...content(text.slice(1)), link }, {}, spec)).toEqual([]);
  });
});
