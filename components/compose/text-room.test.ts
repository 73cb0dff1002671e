import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/delivery/check-post';
import type { PlatformSpec } from '@/lib/domain/platform';
import { fakeSpec } from '@/test/support/fake-world';
import { textRoom } from './text-room';

const limit = { max: 500, source: 'https://docs.example', checkedAt: '2026-11-27' };
const mastodon: PlatformSpec = {
  ...fakeSpec,
  text: [{ unit: 'mastodon', ...limit }],
  features: { ...fakeSpec.features, warning: true },
};
const content = (text: string) => ({ text, media: [], link: null, langs: [] });

describe('what a counter shows', () => {
  it.each([
    ['no warning', undefined, 500],
    ['a warning', ' Food 🍞 ', 494],
    ['a warning without words', '  ', 500],
  ])('beside %s is what is left for the text', (_name, warning, left) => {
    expect(textRoom('', mastodon, { warning })).toMatchObject({ left });
  });

  it('says “too much” exactly where the check does', () => {
    for (const length of [493, 494, 495, 500]) {
      const [text, extras] = ['x'.repeat(length), { warning: 'Food 🍞' }];
      const isRefused = checkPost(content(text), extras, mastodon).some(({ code }) => code === 'too-long');
      expect(textRoom(text, mastodon, extras).left < 0).toBe(isRefused);
    }
  });
});
