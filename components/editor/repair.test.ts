import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/delivery/check-content';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { Limit, PlatformSpec } from '@/lib/domain/platform';
import { contentFor, type PostDraft } from './content-for';
import { isRepairable, repair } from './repair';

const limit = (max: number): Limit => ({ max, source: 'https://limits.example', checkedAt: '2026-11-24' });
const spec: PlatformSpec = {
  ...{
    id: 'net',
    name: 'Net',
    publishBy: 'api',
    optionalHosts: [],
    fold: null,
    features: {
      thread: true,
      reply: true,
      quote: true,
      warning: false,
      visibility: false,
      poll: false,
      focus: false,
      edit: false,
    },
    postsPerDay: null,
    linkCardWithImages: false,
  },
  text: [{ unit: 'graphemes', ...limit(20) }],
  video: {
    count: limit(1),
    bytes: limit(1_000),
    seconds: limit(60),
    types: ['video/mp4'],
    withImages: false,
  },
  images: { count: limit(2), bytes: limit(1_000), alt: limit(10), types: ['image/png'] },
  langs: limit(1),
  ...{ identifierExample: '', secretHelpUrl: '' },
};
const asset = (id: string, more: Partial<MediaAsset> = {}): MediaAsset => ({
  ...{ id, clientId: null, kind: 'image', name: id, mime: 'image/png', bytes: 10, width: 1, height: 1 },
  ...{ seconds: null, alt: '', copyOf: null, createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'd' },
  ...more,
});
const film = (id: string, more: Partial<MediaAsset> = {}): MediaAsset =>
  asset(id, { kind: 'video', mime: 'video/mp4', seconds: 60.4, ...more });
const assets = new Map(
  [
    ...[
      asset('a'),
      asset('b'),
      asset('c'),
      film('film'),
      film('film2'),
      film('webm', { mime: 'video/webm' }),
    ],
    ...[film('large', { bytes: 2_000 }), film('long', { seconds: 61 })],
    asset('song', { kind: 'audio', mime: 'audio/mpeg', seconds: 90 }),
  ].map((row) => [row.id, row]),
);
const draft = (more: Partial<PostDraft> = {}): PostDraft => ({
  ...{ id: 'p', clientId: 'casa', text: 'Rye', variants: {}, media: [], link: null, langs: [], tags: [] },
  ...{ category: null, ...more },
});
const media = (...ids: string[]) => ids.map((assetId) => ({ assetId, alt: 'A loaf' }));
const card = { url: 'https://a.example/', title: 'A', description: '', thumbId: null };

const context = (about: PlatformSpec, platforms = ['net']) => ({
  ...{ spec: about, platforms },
  kindOf: (id: string) => assets.get(id)?.kind,
});
const check = (post: PostDraft) => checkContent(contentFor(post, spec, assets), spec);

describe('repair', () => {
  it.each([
    ['too-long', draft({ text: 'x'.repeat(30) })],
    ['too-many-media', draft({ media: media('a', 'b', 'c') })],
    ['media-unsupported', draft({ media: media('a', 'song') })],
    ['media-unsupported', draft({ media: media('webm') })],
    ['film-too-large', draft({ media: media('large') })],
    ['film-too-long', draft({ media: media('long') })],
    ['too-many-films', draft({ media: media('film', 'film2') })],
    ['film-not-alone', draft({ media: media('a', 'film') })],
    ['alt-too-long', draft({ media: [{ assetId: 'a', alt: 'x'.repeat(30) }] })],
    ['link-card-dropped', draft({ media: media('a'), link: card })],
    ['too-many-langs', draft({ langs: ['pt', 'en'] })],
  ])('%s is gone after one repair, and nothing new is there', (code, post) => {
    const issue = check(post).find((found) => found.code === code);
    if (!issue) throw new Error(`no ${code}`);
    expect(isRepairable(issue)).toBe(true);
    expect(check(repair(post, issue, context(spec)))).toEqual([]);
  });

  it('cuts only the text of the network that it is too long for', () => {
    const post = draft({ text: 'x'.repeat(30) });
    const repaired = repair(post, { code: 'too-long', severity: 'error' }, context(spec, ['net', 'other']));
    expect(repaired.text).toBe(post.text);
    expect(repaired.variants['net']?.text).toHaveLength(20);
  });

  it('leaves room for a warning where the network counts it', () => {
    const counting = { ...spec, text: [{ unit: 'mastodon', ...limit(20) }] } as const;
    const post = draft({ text: 'x'.repeat(30), extras: { warning: 'Food' } });
    const repaired = repair(post, { code: 'too-long', severity: 'error' }, context(counting, ['net']));
    expect(repaired.text).toHaveLength(16);
  });
});
