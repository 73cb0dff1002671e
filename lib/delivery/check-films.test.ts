import { describe, expect, it } from 'vitest';
import type { FilmLimits, Limit } from '@/lib/domain/platform';
import type { ContentMedia, PostContent } from '@/lib/domain/post';
import { checkFilms } from './check-films';

const limit = (max: number): Limit => ({ max, source: 'https://limits.example', checkedAt: '2026-11-27' });
const video: FilmLimits = {
  ...{ count: limit(1), bytes: limit(300_000_000), seconds: limit(180) },
  ...{ types: ['video/mp4'], withImages: false },
};
const audio: FilmLimits = { ...video, bytes: limit(40), seconds: null, types: ['audio/mpeg'] };

const file = (more: Partial<ContentMedia> = {}): ContentMedia => ({
  ...{ assetId: 'a', kind: 'video', mime: 'video/mp4', bytes: 1_000, width: 4, height: 3, alt: 'A loaf' },
  ...{ seconds: 12, ...more },
});
const image = file({ kind: 'image', mime: 'image/png' });
const sound = file({ kind: 'audio', mime: 'audio/mpeg', bytes: 40, seconds: 4_000 });
const content = (...media: ContentMedia[]): PostContent => ({ text: '', media, link: null, langs: [] });

describe('checkFilms', () => {
  it('has nothing to say to images', () => {
    expect(checkFilms(content(image, image), {})).toEqual([]);
  });

  it('takes what is within all limits, to the byte and to the second as players show it', () => {
    const largest = file({ bytes: 300_000_000, seconds: 180.9 });
    expect(checkFilms(content(largest), { video })).toEqual([]);
    expect(checkFilms(content(sound), { audio })).toEqual([]);
  });

  it('names size and length with their limits', () => {
    const issues = checkFilms(content(file({ bytes: 300_000_001, seconds: 181 })), { video });
    expect(issues).toMatchObject([
      { code: 'film-too-large', kind: 'video', mediaIndex: 0, actual: 300_000_001, max: 300_000_000 },
      { code: 'film-too-long', kind: 'video', mediaIndex: 0, actual: 181, max: 180, unit: 'seconds' },
    ]);
  });

  it('refuses a kind or a type that the platform does not show', () => {
    expect(checkFilms(content(sound), { video })).toMatchObject([
      { code: 'media-unsupported', mediaIndex: 0 },
    ]);
    const webm = file({ mime: 'video/webm' });
    expect(checkFilms(content(webm), { video })).toMatchObject([
      { code: 'media-unsupported', mediaIndex: 0 },
    ]);
  });

  it('counts films and sounds each', () => {
    expect(checkFilms(content(file(), file()), { video })).toMatchObject([
      { code: 'too-many-films', kind: 'video', actual: 2, max: 1 },
    ]);
  });

  it('says once what can not stand beside what', () => {
    for (const media of [
      [image, file()],
      [file(), sound],
    ])
      expect(checkFilms(content(...media), { video, audio })).toMatchObject([
        { code: 'film-not-alone', kind: 'video' },
      ]);
    expect(checkFilms(content(image, sound), { video, audio })).toMatchObject([
      { code: 'film-not-alone', kind: 'audio' },
    ]);
  });

  it('lets films stand beside images where the platform shows both', () => {
    const mixed = { ...video, withImages: true, count: limit(4) };
    expect(checkFilms(content(image, file(), file()), { video: mixed })).toEqual([]);
  });
});
