import { describe, expect, it } from 'vitest';
import { specs } from '@/lib/platforms/specs';
import { checkContent } from '@/lib/delivery/check-content';
import { findMarks } from '@/lib/text/find-marks';
import { countGraphemes } from '@/lib/text/count-graphemes';
import { casaLuz } from './casa-luz';
import { fernAndCo } from './fern-and-co';
import { PICTURES } from './pictures';

const bluesky = specs.get('bluesky') ?? expect.fail('no spec');
const posts = [...casaLuz.posts, ...fernAndCo.posts];

describe('the practice library', () => {
  it('has more than forty posts of two clients in different zones', () => {
    expect(posts.length).toBeGreaterThan(40);
    expect(casaLuz.zone).not.toBe(fernAndCo.zone);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  });

  it('speaks several languages, right to left among them', () => {
    expect(new Set(posts.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(8);
    expect(posts.some(({ lang }) => lang === 'ar')).toBe(true);
  });

  it('has alt text on every image and a picture for every name', () => {
    for (const { images = [] } of posts) {
      expect(images.length).toBeLessThanOrEqual(4);
      for (const { picture, alt } of images) {
        expect(alt.length).toBeGreaterThan(10);
        expect(PICTURES).toHaveProperty(picture);
      }
    }
  });

  it('fits Bluesky, but for the one that is too long on purpose', () => {
    const broken = posts.filter(({ text, lang }) =>
      checkContent({ text, media: [], link: null, langs: [lang] }, bluesky).some(
        ({ severity }) => severity === 'error',
      ),
    );
    expect(broken.map(({ tags }) => tags)).toEqual([['too long']]);
    expect(posts.some(({ text }) => countGraphemes(text) === 300)).toBe(true);
  });

  it('has links, mentions and hashtags to look at', () => {
    const kinds = new Set(posts.flatMap(({ text }) => findMarks(text).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['link', 'mention', 'tag']);
  });
});
