import { describe, expect, it } from 'vitest';
import { fakeSpec } from '@/test/support/fake-world';
import type { ServerInfo } from './account';
import type { FilmLimits, PlatformSpec } from './platform';
import { specOf } from './spec-of';

const limit = { max: 500, source: 'https://docs.example', checkedAt: '2026-11-27' };
const film = (type: string): FilmLimits => ({
  count: limit,
  bytes: limit,
  seconds: null,
  types: [type],
  withImages: false,
});
const mastodon: PlatformSpec = {
  ...fakeSpec,
  text: [{ unit: 'mastodon', ...limit }],
  video: film('video/mp4'),
  audio: film('audio/mpeg'),
  features: { ...fakeSpec.features, poll: true },
};

const server = (facts: Partial<ServerInfo>): ServerInfo => ({
  software: 'mastodon',
  version: '4.5.0',
  readAt: 0,
  ...facts,
});

describe('specOf', () => {
  it('leaves the platform’s rules where no server said anything', () => {
    expect(specOf(mastodon, undefined)).toBe(mastodon);
    expect(specOf(mastodon)).toBe(mastodon);
    expect(specOf(mastodon, server({}))).toEqual(mastodon);
  });

  it('takes the server’s own numbers, larger or smaller', () => {
    const own = specOf(
      mastodon,
      server({ textMax: 5_000, mediaMax: 6, imageBytesMax: 1_000, videoBytesMax: 2_000, altMax: 99 }),
    );
    expect(own.text).toMatchObject([{ unit: 'mastodon', max: 5_000 }]);
    expect(own.images).toMatchObject({ count: { max: 6 }, bytes: { max: 1_000 }, alt: { max: 99 } });
    expect([own.video?.bytes.max, own.audio?.bytes.max]).toEqual([2_000, 2_000]);
    expect(own.images.count.source).toBe(mastodon.images.count.source);
  });

  it('keeps the types that both know', () => {
    const own = specOf(mastodon, server({ mediaTypes: ['image/png', 'image/x-own', 'video/mp4'] }));
    expect([own.images.types, own.video?.types, own.audio?.types]).toEqual([
      ['image/png'],
      ['video/mp4'],
      [],
    ]);
  });

  it('offers nothing that one of the servers lacks, and takes the strictest of several', () => {
    const own = specOf(mastodon, server({ textMax: 5_000 }), server({ textMax: 1_000, lacks: ['poll'] }));
    expect(own.text[0].max).toBe(1_000);
    expect(own.features).toEqual({ ...mastodon.features, poll: false });
    expect(specOf(mastodon, server({ textMax: 5_000 }), undefined).text[0].max).toBe(500);
  });
});
